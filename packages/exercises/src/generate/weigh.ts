import { gradeBy } from "../grading.ts";
import { weighNumber } from "../number/number-weigh.ts";
import type { Answer, Expected, Graded, Unanswerable } from "../shape.ts";

/** Grades a drawn case by its key: a number within its tolerance, or an option. */
export const weighDrawn = (key: Expected | Unanswerable, number: boolean, answer: Partial<Answer> | undefined): Graded =>
  number ? weighNumber(key, answer) : gradeBy(key, answer);
