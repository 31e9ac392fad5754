import { createHash } from "node:crypto";
import { defineExercise, drawnIn, fingerprint, inRound, kindOf } from "@redress/exercises";
import { draw, type GeneratorName, generatorNames, roundOf } from "@redress/exercises/generate";
import { generators } from "@redress/exercises/generate/all";
import { course } from "@redress/lessons";
import { describe, expect, test } from "vitest";
import { drawnDigests } from "../../golden/drawn.ts";

const goes = [1, 2, 3, 4, 5, 6, 7];
const exercises = course.flatMap(({ exercises }) => exercises);

describe.each(generatorNames.map((name) => [name]))("%s", (name) => {
  const rounds = goes.map((round) => roundOf(generators[name], "a-set", 4, round));
  const said = rounds.map((drawn) => drawn.map(({ say }) => JSON.stringify(say)));

  test("has other cases in each go: none comes again in it or in the two after it", () => {
    for (const at of goes.slice(2)) {
      const three = said.slice(at - 3, at).flat();
      expect(new Set(three).size).toBe(three.length);
    }
  });

  test("does not let all cases of a go end alike, and names them in words", () => {
    for (const drawn of rounds) {
      expect(new Set(drawn.map(({ outcome }) => outcome)).size).toBeGreaterThan(1);
      expect(drawn.map(({ item }) => item)).toEqual([1, 2, 3, 4].map((place) => `${name}-${place}`));
    }
  });

  test("is drawn alike everywhere, by exercise and go alone", () => {
    expect(roundOf(generators[name], "a-set", 4, 3)).toEqual(rounds[2]);
    expect(roundOf(generators[name], "another-set", 4, 3)).not.toEqual(rounds[2]);
  });

  // A stored answer names its go and nothing else: were the draw to change, desk and learner would see another case under it.
  test("draws what it drew when its first answers were stored", () => {
    const drawn = Array.from({ length: 40 }, (_, seed) => draw(generators[name], seed).say);
    expect(createHash("sha256").update(JSON.stringify(drawn)).digest("hex").slice(0, 16)).toBe(drawnDigests[name]);
  });
});

test("an exercise of drawn cases is as it is in its go, any other as it always is", () => {
  const more = defineExercise({ kind: "generated", id: "more", generator: "origin", count: 3 });
  expect(drawnIn(more)).toEqual(drawnIn(inRound(more, 1)));
  expect(drawnIn(inRound(more, 2))).not.toEqual(drawnIn(more));
  for (const exercise of exercises) if (exercise.kind !== "generated") expect(inRound(exercise, 2)).toBe(exercise);
});

test("the whole content and every key go into the fingerprint", () => {
  const more = { kind: "generated", id: "more", generator: "origin" as GeneratorName, count: 3 } as const;
  expect(fingerprint(more)).toEqual(fingerprint({ ...more }));
  expect(fingerprint({ ...more, count: 2 }).content).not.toBe(fingerprint(more).content);
  expect(fingerprint({ ...more, generator: "fault" }).rules).not.toBe(fingerprint(more).rules);
});

test("an unknown item of drawn cases is refused, and so is another go’s time", () => {
  const more = defineExercise({ kind: "generated", id: "more-time", generator: "due-hours", count: 1 });
  const rules = kindOf(more);
  expect(rules.grade(more, "due-hours-2", { option: "x" })).toMatchObject({ status: "refused", code: "unknown-item" });
  const next = drawnIn(inRound(more, 2))[0]?.key.worth[0]?.option;
  expect(rules.grade(more, "due-hours-1", { option: next as string })).toMatchObject({ status: "refused", code: "unknown-option" });
});
