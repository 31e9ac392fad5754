import { isPracticeGo } from "@redress/exercises/practice-go";

/** What happened to an answer: it waits to be sent, the server keeps it, the server refused it, or it came after the last go allowed. */
export const fates = ["waiting", "kept", "refused", "over"] as const;
export type Fate = (typeof fates)[number];

/** One answer as this browser keeps it; without `fate` it is an attempt as the server takes it. */
export interface KeptAnswer {
  readonly id: string;
  readonly item: string;
  readonly option: string;
  readonly round: number;
  /** ISO instant by the learner's clock. */
  readonly answeredAt: string;
  readonly locale: string;
  /** Hints taken before it. */
  readonly hints?: number;
  readonly fate: Fate;
  /** What it was worth when it was graded here, its hints paid; missing where it came from elsewhere. */
  readonly points?: number;
}

/** All that this browser keeps of one exercise. */
export interface Kept {
  readonly v: 1;
  /** The go the learner is at in the lesson, from 1. */
  readonly round: number;
  readonly answers: readonly KeptAnswer[];
}

export const prefix = "redress.1.";

export const isAnswer = (value: KeptAnswer | null): boolean =>
  !!value &&
  ["id", "item", "option", "answeredAt", "locale"].every((field) => typeof value[field as keyof KeptAnswer] === "string") &&
  Number.isInteger(value.round) &&
  value.round > 0 &&
  fates.includes(value.fate) &&
  [undefined, 0, 0.25, 0.5, 0.75, 1].includes(value.points);

/** The last go of the lesson that is answered; practice is none of them. */
export const lessonRound = (answers: readonly KeptAnswer[]): number =>
  Math.max(1, ...answers.map(({ round }) => (isPracticeGo(round) ? 1 : round)));

/** Reads what is kept; anything that is not ours, or damaged, counts as nothing. */
export function parseKept(text: string | null | undefined): Kept {
  try {
    const { v, round, answers } = JSON.parse(text ?? "");
    if (v === 1 && Array.isArray(answers)) {
      const good: KeptAnswer[] = answers.filter(isAnswer);
      return { v, round: Math.max(Number.isInteger(round) ? round : 1, lessonRound(good)), answers: good };
    }
  } catch {
    // Damaged: as if empty.
  }
  return { v: 1, round: 1, answers: [] };
}

/** The text under a key, or null where the browser refuses. */
export function readText(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Event on `document`: what is kept of an exercise has changed. */
export const changed = "redress-kept";
