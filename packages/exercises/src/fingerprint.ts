import { createHash } from "node:crypto";
import { tables } from "./by-table.ts";
import type { Exercise } from "./kinds.ts";

/** What an attempt pins: the exercise's content and the rules that graded it, each as the first 16 hex digits of a SHA-256. */
export interface Fingerprint {
  readonly content: string;
  readonly rules: string;
}

const hash = (data: unknown): string => createHash("sha256").update(JSON.stringify(data)).digest("hex").slice(0, 16);

/** Fingerprints an exercise. Changes when an author changes the exercise, or we change the table that grades it. */
export const fingerprint = (exercise: Exercise): Fingerprint => ({
  content: hash(exercise),
  rules: hash(tables[exercise.table].spec),
});
