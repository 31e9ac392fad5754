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
}

/** All that this browser keeps of one exercise. */
export interface Kept {
  readonly v: 1;
  /** The go the learner is at, from 1. */
  readonly round: number;
  readonly answers: readonly KeptAnswer[];
}

export const prefix = "redress.1.";

const isAnswer = (value: KeptAnswer | null): boolean =>
  !!value &&
  ["id", "item", "option", "answeredAt", "locale"].every((field) => typeof value[field as keyof KeptAnswer] === "string") &&
  Number.isInteger(value.round) &&
  value.round > 0 &&
  fates.includes(value.fate);

/** Reads what is kept; anything that is not ours, or damaged, counts as nothing. */
export function parseKept(text: string | null | undefined): Kept {
  try {
    const { v, round, answers } = JSON.parse(text ?? "");
    if (v === 1 && Array.isArray(answers)) {
      const good: KeptAnswer[] = answers.filter(isAnswer);
      return { v, round: Math.max(1, Number.isInteger(round) ? round : 1, ...good.map((answer) => answer.round)), answers: good };
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

/** The last answer to each item in the go the learner is at. */
export const latestIn = ({ round, answers }: Kept): ReadonlyMap<string, KeptAnswer> =>
  new Map(answers.filter((answer) => answer.round === round).map((answer) => [answer.item, answer]));
