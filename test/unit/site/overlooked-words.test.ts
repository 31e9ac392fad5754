import { type Expected, kindOf } from "@redress/exercises";
import { course } from "@redress/lessons";
import { expect, test } from "vitest";
import { en } from "../../../site/src/words/en.ts";

const exercises = course.flatMap((lesson) => lesson.exercises);
const keys = exercises.flatMap((exercise) => {
  const { publicPart, expected } = kindOf(exercise);
  return publicPart(exercise).items.map((item) => [`${exercise.id}, ${item}`, expected(exercise, item) as Expected] as const);
});

test.each(keys)("what wrong answers to %s overlook has words", (_, { worth, computed }) => {
  const codes = worth.flatMap(({ overlooks }) => (overlooks ? [`overlooks.${overlooks.code}`] : []));
  for (const code of [...codes, ...(computed ? [`computed.${computed.code}`] : [])]) expect(Object.keys(en)).toContain(code);
});

const computedTables = ["change", "remedies", "offer", "apology", "element", "move", "lint"];

test("each wrong option of what no table computes is told what it overlooks", () => {
  const untold = exercises.flatMap((exercise) => {
    if (!("table" in exercise) || !computedTables.includes(exercise.table)) return [];
    return kindOf(exercise)
      .publicPart(exercise)
      .items.flatMap((item) => (kindOf(exercise).expected(exercise, item) as Expected).worth)
      .flatMap(({ option, points, overlooks }) => (points < 1 && !overlooks ? [`${exercise.id}: ${option}`] : []));
  });
  expect(untold).toEqual([]);
});
