import { gradeOf, ready } from "../grading.ts";
import type { Answer, Expected, Fields, Graded, PublicExercise, Read, Unanswerable } from "../shape.ts";
import { isWritten } from "../source/settled-key.ts";

/** Marks as answers are stored, in the order of the exercise. */
export const marksText = (marks: readonly string[]): string => marks.join(" ");

/** The marks of a stored answer. */
export const marksOf = (answer: string): readonly string[] => (answer ? answer.split(" ") : []);

/** The marks in a form: a box each. */
export function read({ marks = [] }: PublicExercise, item: string, fields: Fields): Read {
  const marked = marks.filter((mark) => fields(`${item}.${mark}`));
  return marked.length ? { status: "answer", option: marksText(marked) } : { status: "none" };
}

/** What was marked of what should have been. */
export function markedOf(expected: Expected, answer: string) {
  const right = marksOf(expected.worth[0]?.option ?? "");
  const marked = marksOf(answer);
  return { right, missed: right.filter((mark) => !marked.includes(mark)), extra: marked.filter((mark) => !right.includes(mark)) };
}

/**
 * Grades marks by the right ones. Full marks for all of them and no other, half where one is off: one missed, or one too many.
 * Our assumption: whoever marks everything has found nothing, so what is innocent counts as much as what is missed.
 */
export function weighMarks(expected: Expected | Unanswerable, marks: readonly string[], answer: Partial<Answer> | undefined): Graded {
  if ("status" in expected) return expected;
  if (!ready(answer)) return { status: "not-ready" };
  const { option } = answer;
  if (!isWritten(option, marksOf(option), marks)) return { status: "refused", code: "unknown-option", value: option };
  const { missed, extra } = markedOf(expected, option);
  const off = missed.length + extra.length;
  const overlooks = { code: "marks-off", facts: { missed: missed.length, extra: extra.length } };
  return gradeOf(expected, option, off ? { points: off === 1 ? 0.5 : 0, overlooks } : { points: 1 });
}
