import type { Answer, Expected, Fields, Grade, Graded, OptionWorth, PublicExercise, Read, Unanswerable } from "./shape.ts";

/** Whether an option was chosen at all. */
export const ready = (answer: Partial<Answer> | undefined): answer is Answer => !!answer?.option;

/** The option chosen in a form: the field has the item's name. */
export function read(_shown: PublicExercise, item: string, fields: Fields): Read {
  const option = fields(item);
  return option ? { status: "answer", option } : { status: "none" };
}

/** A grade by what the answer is worth. */
export function gradeOf(expected: Expected, chosen: string, { points, overlooks }: Omit<OptionWorth, "option">): Grade {
  const verdict = points === 1 ? "right" : points ? "half" : "wrong";
  return { status: "graded", points, max: 1, verdict, chosen, ...(overlooks && { overlooks }), expected };
}

/** Grades a chosen option by the computed key. */
export function gradeBy(expected: Expected | Unanswerable, answer: Partial<Answer> | undefined): Graded {
  if ("status" in expected) return expected;
  if (!ready(answer)) return { status: "not-ready" };
  const worth = expected.worth.find(({ option }) => option === answer.option);
  if (!worth) return { status: "refused", code: "unknown-option", value: answer.option };
  return gradeOf(expected, answer.option, worth);
}
