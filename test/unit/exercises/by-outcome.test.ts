import { defineExercise, type Exercise, kindOf } from "@redress/exercises";
import { abcFacts, abcOptions, quadrants } from "redress/metrics";
import { expect, test } from "vitest";
import { abcCases } from "../../golden/outcomes.ts";

const exercise: Exercise = defineExercise({
  kind: "sort",
  id: "phone-and-car",
  table: "outcome",
  options: [...quadrants.map((id) => ({ id })), { id: "ask" }],
  items: [...abcOptions.map((id) => ({ id, facts: abcFacts[id] })), { id: "half", facts: { satisfied: "yes" } }],
});

const expectedOf = (item: string) => {
  const expected = kindOf(exercise).expected(exercise, item);
  if ("status" in expected) throw new Error(expected.code);
  return expected;
};

test("the question of the phone and the car is graded by the table of outcomes, as any other", () => {
  for (const { id, quadrant } of abcCases) {
    const { worth, confidence, rule } = expectedOf(id);
    expect([confidence, rule]).toEqual(["settled", `metrics.outcome.${quadrant}`]);
    expect(worth.filter(({ points }) => points > 0)).toEqual([{ option: quadrant, points: 1 }]);
  }
});

test("who is only known to be content is asked about, not sorted", () => {
  const { worth, ask } = expectedOf("half");
  expect(worth.filter(({ points }) => points > 0)).toEqual([{ option: "ask", points: 1 }]);
  expect(ask?.input).toBe("loyal");
});
