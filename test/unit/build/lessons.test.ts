import { describe, expect, test } from "vitest";
import { figureProblems, madeProblems } from "../../../site/start/check/made.ts";
import { placedProblems } from "../../../site/start/check/placed.ts";

const file = "lessons/a/en.mdx";
const lesson = (words: readonly string[], placed: readonly string[]) =>
  ["---", "title: A", "exercises:", ...words.flatMap((id) => [`  ${id}:`, "    title: One"]), "---", "", ...placed].join("\n");
const place = (id: string) => `<Exercise id="${id}" />`;
const problems = (text: string, exercises: readonly string[]) =>
  placedProblems(file, text, exercises).map(({ line, says }) => [line, says]);

describe("the exercises of a lesson’s text", () => {
  test("each with words and in its place", () =>
    expect(problems(lesson(["one", "two"], [place("one"), place("two")]), ["one", "two"])).toEqual([]));
  test("an id that is nowhere", () =>
    expect(problems(lesson(["one"], [place("one"), place("oen")]), ["one"])).toEqual([[9, "no exercise oen in this lesson"]]));
  test("one that is not used", () =>
    expect(problems(lesson(["one", "two"], [place("one")]), ["one", "two"])).toEqual([
      [6, "exercise two is not used: the text does not place it"],
    ]));
  test("one that is placed twice", () =>
    expect(problems(lesson(["one"], [place("one"), "", place("one")]), ["one"])).toEqual([[10, "exercise one is placed a second time"]]));
  test("words for none", () =>
    expect(problems(lesson(["one", "two"], [place("one")]), ["one"])).toEqual([[6, "words for two, and no such exercise in this lesson"]]));
  test("one without words", () =>
    expect(problems(lesson(["one"], [place("one"), place("two")]), ["one", "two"])).toEqual([[3, "exercise two has no words"]]));
});

const source = [
  "export const one = defineExercise({",
  `  id: "one",`,
  `  rule: "a.rule",`,
  "});",
  "export const two = defineExercise({",
  `  id: "two",`,
  "});",
].join("\n");
const made = (rules: readonly string[], used: readonly string[]) =>
  madeProblems(
    "lessons/a/exercises.ts",
    source,
    { one: { id: "one", rules }, two: { id: "two", rules: [] } },
    new Set(used),
    (id) => id === "b.rule",
  );

describe("the file of a lesson’s exercises", () => {
  test("all used, all rules known", () => expect(made(["b.rule"], ["one", "two"])).toEqual([]));
  test("a rule that is nowhere, where it is written", () =>
    expect(made(["b.rule", "a.rule"], ["one", "two"])).toEqual([
      { file: "lessons/a/exercises.ts", line: 3, says: "exercise one names a.rule, and there is no such rule" },
    ]));
  test("a rule that a key names, where the exercise is", () => expect(made(["c.rule"], ["one", "two"])[0]?.line).toBe(2));
  test("an exercise that stands in no lesson", () =>
    expect(made([], ["one"])).toEqual([
      { file: "lessons/a/exercises.ts", line: 5, says: "exercise two is not used: it stands in no lesson of the course" },
    ]));
});

test("a figure that has no record", () => {
  const text = `one\n<Figures ids="figure.a figure.b" />`;
  expect(figureProblems(file, text, (id) => id === "figure.a")).toEqual([{ file, line: 2, says: "no figure figure.b" }]);
});
