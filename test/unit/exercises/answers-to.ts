import { type Exercise, type Expected, kindOf, optionsOf, stepsOf } from "@redress/exercises";

/** Answers to an item: all of them where they are listed, else those that are foreseen and some that are not. */
export function answersTo(exercise: Exercise, item: string): readonly string[] {
  const { publicPart, expected } = kindOf(exercise);
  const listed = optionsOf(publicPart(exercise), item);
  if (listed.length) return listed;
  const known = (expected(exercise, item) as Expected).worth.map(({ option }) => option);
  if (exercise.kind !== "order") return [...known, "-987654.5"];
  const [right = ""] = known;
  const steps = stepsOf(right);
  const [first = "", second = "", ...rest] = steps;
  return [right, [second, first, ...rest].join(" "), [...steps].reverse().join(" ")];
}
