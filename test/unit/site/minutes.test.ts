import { defineExercise, type Exercise, expectedTime, kindNames, secondsFor } from "@redress/exercises";
import { expect, test } from "vitest";
import { minutesOf, wordsIn } from "../../../site/src/lesson/minutes.ts";

const options = [{ id: "external" }, { id: "internal" }];
const sort = defineExercise({
  ...{ kind: "sort", id: "who", table: "origin", options },
  items: ["one", "two", "three"].map((id) => ({ id, facts: { reporter: "client" } })),
});
const drawn = defineExercise({ kind: "generated", id: "more", generator: "which-clock", count: 2 });
const item = (say: string) => ({ say, why: "not read before the answer", short: "nor this" });
const words = (count: number) => Array.from({ length: count }, () => "word").join(" ");
const texts = {
  who: { title: "t", intro: words(6), items: { one: item(words(8)), two: item(words(8)), three: item(words(8)) } },
  more: { title: "t", items: {} },
};
const none = {
  options: {},
  units: {},
  steps: {},
  axes: {},
  marks: {},
  lines: {},
  replies: {},
  pieces: {},
  places: {},
  entries: {},
  rows: {},
};
const exercises = { who: { ...none, ...texts.who }, more: { ...none, ...texts.more } };

// By hand: 330 words of text and 30 of the exercise are 360, two minutes at 180. Three cases of 20 seconds are one minute, and
// two drawn ones of 70 seconds are two minutes and 20 seconds. Together five minutes and 20 seconds.
test("minutes are the words at 180 a minute and the items’ time, rounded up", () => {
  expect([secondsFor(sort), secondsFor(drawn)]).toEqual([60, 140]);
  const body = `<Section title="Not a word of the text" note="nor this">\n\n${words(329)} **more**.\n\n</Section>\n<Exercise id="who" />`;
  expect(minutesOf({ exercises: [sort, drawn] }, body, { exercises })).toBe(6);
  expect(minutesOf({ exercises: [sort] }, body, { exercises: { who: exercises.who } })).toBe(3);
  expect(minutesOf({ exercises: [sort] }, `${body} word`, { exercises: { who: exercises.who } })).toBe(4);
});

test("a word is a word, whatever stands in it, and a tag is none", () => {
  expect(wordsIn("The client’s bill, 1,250.50 euros at 9:30 – paid.")).toBe(8);
  expect(wordsIn('<Reflect id="a" prompts={["One", "two"]} /> | --- | **x** |')).toBe(1);
});

test("every kind has a time, and it says that it is assumed", () => {
  const timed = (Object.keys(expectedTime.seconds) as Exercise["kind"][]).concat("generated");
  expect([...timed].sort()).toEqual([...kindNames].sort());
  expect([expectedTime.standing, expectedTime.why]).toEqual(["assumed", expect.stringMatching(/\w/)]);
});
