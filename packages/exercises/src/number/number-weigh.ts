import { gradeOf, ready } from "../grading.ts";
import type { Answer, Expected, Fields, Graded, PublicExercise, Read, Unanswerable } from "../shape.ts";
import { percentUnit } from "./number-shape.ts";
import { isNumberText, readNumber } from "./number-text.ts";

/** The number in a form's field, stored in one way whatever the reader's; what cannot be read for sure is no answer yet. */
export function read({ units }: PublicExercise, item: string, fields: Fields, locale: string): Read {
  const text = fields(item)?.trim() ?? "";
  if (!text) return { status: "none" };
  const option = readNumber(text, locale, units?.[item] === percentUnit);
  return option === undefined ? { status: "unread", text } : { status: "answer", option };
}

/** What a wide tolerance at the very edge must not lose to rounding. */
const rounding = 1e-9;

/** Grades a number by its key: right within the tolerance; a known wrong route with what it overlooks. Needs no calculation. */
export function weighNumber(expected: Expected | Unanswerable, answer: Partial<Answer> | undefined): Graded {
  if ("status" in expected) return expected;
  if (!ready(answer)) return { status: "not-ready" };
  const { option } = answer;
  if (!isNumberText(option)) return { status: "refused", code: "unknown-option", value: option };
  const off = (known: string) => Math.abs(Number(option) - Number(known));
  const found = expected.worth.find((one) => off(one.option) <= (one.within ?? 0) * (1 + rounding) + rounding);
  return gradeOf(expected, option, found ?? { points: 0 });
}
