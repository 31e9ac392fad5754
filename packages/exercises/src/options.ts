import type { PublicExercise } from "./shape.ts";

/** The longest answer that is taken in, in UTF-16 units: every kind writes its answers shorter, and storing is bounded by it. */
export const longestAnswer = 4000;

/** The options of an item: its own, or those that the exercise's items share; none where its answers are not listed. */
export const optionsOf = ({ options, own }: Pick<PublicExercise, "options" | "own">, item: string): readonly string[] =>
  own?.[item] ?? options;

/** Whether an option is a wall time, `YYYY-MM-DDTHH:MM`: it is written by the calendar and needs no words. */
export const isWallTime = (option: string): boolean => /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(option);
