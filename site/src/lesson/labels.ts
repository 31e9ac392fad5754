import { percentUnit } from "@redress/exercises";
import type { ExerciseWords } from "./schema.ts";

/** The unit of a number in words. */
export const unitWords = (words: ExerciseWords, unit: string): string => (unit === percentUnit ? "%" : (words.units[unit] ?? unit));

/** Short words of the ids that feedback names: the steps of an ordering, marks, the tasks of a plan. */
export const labelsOf = ({ steps, marks, pieces, rows, choices, places }: ExerciseWords): Readonly<Record<string, string>> =>
  Object.fromEntries([
    ...Object.entries({ ...steps, ...marks, ...pieces, ...rows, ...choices }).map(([id, { short }]) => [id, short]),
    ...Object.entries(places),
  ]);
