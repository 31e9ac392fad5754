import { createHash } from "node:crypto";
import { type Exercise, kindOf } from "./kinds.ts";
import { isTable, tables } from "./rule-sources.ts";

/** What an attempt pins: the exercise's content and the rules that graded it, each as the first 16 hex digits of a SHA-256. */
export interface Fingerprint {
  readonly content: string;
  readonly rules: string;
}

const hash = (data: unknown): string => createHash("sha256").update(JSON.stringify(data)).digest("hex").slice(0, 16);

/** What grades an exercise: its table, or the keys that calendars, clocks and calculations give, since these are code. */
const rulesOf = (exercise: Exercise): unknown =>
  "table" in exercise && isTable(exercise.table)
    ? tables[exercise.table].spec
    : kindOf(exercise)
        .publicPart(exercise)
        .items.map((item) => kindOf(exercise).expected(exercise, item));

/** Fingerprints an exercise. Changes when an author changes the exercise, or we change what grades it. */
export const fingerprint = (exercise: Exercise): Fingerprint => ({
  content: hash(exercise),
  rules: hash(rulesOf(exercise)),
});
