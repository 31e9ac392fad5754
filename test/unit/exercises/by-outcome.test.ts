import { defineExercise, type Exercise, type Expected, kindOf } from "@redress/exercises";
import { abcFacts, abcOptions, quadrants } from "redress/metrics";
import { expect, test } from "vitest";
import { abcCases } from "../../golden/outcomes.ts";

const exercise = defineExercise({
  kind: "sort",
  id: "phone-and-car",
  table: "outcome",
  options: [...quadrants.map((id) => ({ id })), { id: "ask" }],
  items: [...abcOptions.map((id) => ({ id, facts: abcFacts[id] })), { id: "half", facts: { satisfied: "yes" } }],
});

test("the question of the phone and the car is graded by the table of outcomes, as any other", () => {
  const kind = kindOf<Exercise>(exercise);
  for (const { id, quadrant } of abcCases) {
    const { worth, confidence, rule } = kind.expected(exercise, id) as Expected;
    expect([confidence, rule]).toEqual(["settled", `metrics.outcome.${quadrant}`]);
    expect(worth.filter(({ points }) => points > 0)).toEqual([{ option: quadrant, points: 1 }]);
  }
});

test("who is only known to be content is asked about, not sorted", () => {
  const { worth, ask } = kindOf<Exercise>(exercise).expected(exercise, "half") as Expected;
  expect(worth.filter(({ points }) => points > 0)).toEqual([{ option: "ask", points: 1 }]);
  expect(ask?.input).toBe("loyal");
});
