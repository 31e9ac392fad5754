import { longestAnswer } from "@redress/exercises/options";
import { isAnswer, type Kept, type KeptAnswer, lessonRound } from "../elements/kept.ts";

/** Marks a file as ours. */
const format = "redress-progress";
const newest = 1;

/** No progress of a person is larger: some 20,000 answers. */
export const largestFile = 5_000_000;

/** What a file holds, or why it is not taken. */
export type FileRead =
  | { readonly status: "ok"; readonly exercises: ReadonlyMap<string, Kept>; readonly dropped: number }
  | { readonly status: "refused"; readonly code: "foreign" | "newer" };

/** Progress as a file: the same answers on any device, and nothing of the person. */
export const fileOf = (exercises: readonly (readonly [exercise: string, kept: Kept])[], savedAt: Date): string =>
  `${JSON.stringify({ format, v: newest, savedAt: savedAt.toISOString(), exercises: Object.fromEntries(exercises) }, undefined, 1)}\n`;

const isId = (text: string): boolean => /^[a-z][a-z0-9-]{0,99}$/.test(text);
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const mostRounds = 10_000;

/** Whether the server could take the answer too. */
const isSound = (value: KeptAnswer): boolean =>
  isAnswer(value) &&
  uuid.test(value.id) &&
  isId(value.item) &&
  value.option.length > 0 &&
  value.option.length <= longestAnswer &&
  value.round <= mostRounds &&
  /^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/.test(value.answeredAt) &&
  !Number.isNaN(Date.parse(value.answeredAt)) &&
  /^[a-z]{2}$/.test(value.locale);

/** Only what an answer has; what it is said to be worth is not believed, and worked out anew. */
const plain = ({ id, ...rest }: KeptAnswer): KeptAnswer => {
  const { item, option, round, answeredAt, locale, fate } = rest;
  return { id: id.toLowerCase(), item, option, round, answeredAt, locale, fate };
};

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Reads a file; what is damaged in it is left out and counted, and the rest is good. */
export function readFile(text: string): FileRead {
  const file = parsed(text);
  if (!isObject(file) || file.format !== format) return { status: "refused", code: "foreign" };
  if (typeof file.v === "number" && file.v > newest) return { status: "refused", code: "newer" };
  if (file.v !== newest || !isObject(file.exercises)) return { status: "refused", code: "foreign" };
  const exercises = new Map<string, Kept>();
  let dropped = 0;
  for (const [id, kept] of Object.entries(file.exercises)) {
    const all: unknown[] = isObject(kept) && Array.isArray(kept.answers) ? kept.answers : [];
    const good = isId(id) ? (all as KeptAnswer[]).filter(isSound).map(plain) : [];
    dropped += all.length - good.length;
    const said = isObject(kept) && Number.isInteger(kept.round) && (kept.round as number) <= mostRounds ? (kept.round as number) : 1;
    const round = Math.max(said, lessonRound(good));
    if (good.length) exercises.set(id, { v: 1, round, answers: good });
  }
  return { status: "ok", exercises, dropped };
}

/** What a file adds to what is kept: answers whose id is not here yet. What is here is never changed. */
export function newTo(kept: Kept, brought: Kept): Kept {
  const here = new Set(kept.answers.map(({ id }) => id));
  return { ...brought, answers: brought.answers.filter(({ id }) => !here.has(id)) };
}
