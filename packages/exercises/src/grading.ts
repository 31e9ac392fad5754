import type { Answer, Expected, Graded, Unanswerable } from "./shape.ts";

/** Whether an option was chosen at all. */
export const ready = (answer: Partial<Answer> | undefined): answer is Answer => !!answer?.option;

/** Grades a chosen option by the computed key. */
export function gradeBy(expected: Expected | Unanswerable, answer: Partial<Answer> | undefined): Graded {
  if ("status" in expected) return expected;
  if (!ready(answer)) return { status: "not-ready" };
  const worth = expected.worth.find(({ option }) => option === answer.option);
  if (!worth) return { status: "refused", code: "unknown-option", value: answer.option };
  const verdict = worth.points === 1 ? "right" : worth.points ? "half" : "wrong";
  return { status: "graded", points: worth.points, max: 1, verdict, chosen: answer.option, expected };
}
