import { show } from "../time/instant.ts";
import { type MetricRefusal, refuse } from "./refusal.ts";

/** Answers that do not count, by what they held. */
export interface Excluded {
  readonly why: "missing" | "not-a-number" | "not-whole" | "off-scale";
  /** As a short text. */
  readonly value: string;
  readonly count: number;
}

/** How many gave each answer of a scale. */
export interface Answers {
  readonly status: "ok";
  /** The valid answers, 1 or more. */
  readonly n: number;
  /** How many gave each answer, from the scale's lowest upwards. */
  readonly counts: readonly number[];
  /** How many answers do not count. */
  readonly excludedCount: number;
  readonly excluded: readonly Excluded[];
}

function whyNot(value: unknown, from: number, to: number): Excluded["why"] | undefined {
  if (value === null || value === undefined || value === "") return "missing";
  if (typeof value !== "number" || Number.isNaN(value)) return "not-a-number";
  if (value < from || value > to) return "off-scale";
  return Number.isInteger(value) ? undefined : "not-whole";
}

/**
 * Counts the answers on a scale of whole numbers, both ends included. What is missing, no number (also a text such as "9"),
 * not whole or off the scale is left out and reported, never made to fit. Rule `metrics.answers.excluded` (M12).
 *
 * Refused as `no-answers` where no answer is valid.
 *
 * @example
 * ```ts
 * import { countAnswers } from "redress/metrics";
 * const got = countAnswers([5, 4, 4, null, 4.5, 9], 1, 5);
 * got.status === "ok" && got.counts; // [0, 0, 0, 2, 1]
 * got.status === "ok" && got.excluded.map(({ why }) => why); // ["missing", "not-whole", "off-scale"]
 * countAnswers([null], 1, 5).status; // "refused"
 * ```
 */
export function countAnswers(answers: readonly unknown[], from: number, to: number): Answers | MetricRefusal<"no-answers" | "wrong-scale"> {
  if (!Number.isSafeInteger(from) || !Number.isSafeInteger(to))
    return refuse("wrong-scale", "scale", Number.isSafeInteger(from) ? to : from);
  if (to <= from || to - from > 1000) return refuse("wrong-scale", "scale", to - from + 1);
  const counts = Array.from({ length: to - from + 1 }, () => 0);
  const excluded = new Map<string, { why: Excluded["why"]; value: string; count: number }>();
  let n = 0;
  for (const answer of answers) {
    const why = whyNot(answer, from, to);
    if (!why) {
      counts[Number(answer) - from] = (counts[Number(answer) - from] as number) + 1;
      n++;
      continue;
    }
    // Whole free texts do not belong into a report of what was left out.
    const value = show(answer).slice(0, 40);
    const known = excluded.get(`${why} ${value}`);
    if (known) known.count++;
    else excluded.set(`${why} ${value}`, { why, value, count: 1 });
  }
  if (!n) return refuse("no-answers", "answers", answers.length);
  return { status: "ok", n, counts, excludedCount: answers.length - n, excluded: [...excluded.values()] };
}
