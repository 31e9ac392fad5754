import { createHash } from "node:crypto";
import { tables } from "./by-table.ts";
import { type Exercise, kindOf } from "./kinds.ts";

/** What an attempt pins: the exercise's content and the rules that graded it, each as the first 16 hex digits of a SHA-256. */
export interface Fingerprint {
  readonly content: string;
  readonly rules: string;
}

const hash = (data: unknown): string => createHash("sha256").update(JSON.stringify(data)).digest("hex").slice(0, 16);

/** What grades an exercise: its table, or the keys that calendars and clocks give, since these are code. */
const rulesOf = (exercise: Exercise): unknown =>
  exercise.kind === "deadline" ? exercise.items.map(({ id }) => kindOf(exercise).expected(exercise, id)) : tables[exercise.table].spec;

/** Fingerprints an exercise. Changes when an author changes the exercise, or we change what grades it. */
export const fingerprint = (exercise: Exercise): Fingerprint => ({
  content: hash(exercise),
  rules: hash(rulesOf(exercise)),
});
