import { createHash } from "node:crypto";
import { type Exercise, inRound, kindOf } from "./kinds.ts";
import { isTable, tables } from "./source/rule-sources.ts";

/** What an attempt pins: the exercise's content and the rules that graded it, each as the first 16 hex digits of a SHA-256. */
export interface Fingerprint {
  readonly content: string;
  readonly rules: string;
}

const hash = (data: unknown): string => createHash("sha256").update(JSON.stringify(data)).digest("hex").slice(0, 16);

const keysOf = (exercise: Exercise): unknown[] =>
  kindOf(exercise)
    .publicPart(exercise)
    .items.map((item) => kindOf(exercise).expected(exercise, item));

/** Goes of drawn cases that are looked at: what changes in what draws or grades them shows in these. */
const goes = [1, 2, 3, 4, 5, 6, 7, 8];

/** What grades an exercise: its table, or the keys that calendars, clocks and calculations give, since these are code. */
function rulesOf(exercise: Exercise): unknown {
  if ("table" in exercise && isTable(exercise.table)) return tables[exercise.table].spec;
  return exercise.kind === "generated" ? goes.map((round) => keysOf(inRound(exercise, round))) : keysOf(exercise);
}

/** Fingerprints an exercise. Changes when an author changes the exercise, or we change what grades it. */
export const fingerprint = (exercise: Exercise): Fingerprint => ({
  content: hash(exercise),
  rules: hash(rulesOf(exercise)),
});
