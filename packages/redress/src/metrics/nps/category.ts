import { type Answers, countAnswers } from "../answers.ts";
import { checkCount, type MetricRefusal, refuse } from "../refusal.ts";

/** Who recommends: 9 and 10, neither: 7 and 8, who advises against: 0 to 6. */
export const npsCategories = ["detractor", "passive", "promoter"] as const;
export type NpsCategory = (typeof npsCategories)[number];

/** How many are in each category. */
export interface NpsCounts {
  readonly detractors: number;
  readonly passives: number;
  readonly promoters: number;
}

/** Counts from answers, with what was left out. */
export interface NpsAnswers extends NpsCounts, Pick<Answers, "status" | "n" | "excluded" | "excludedCount"> {}

/** No score: which count is why. */
export type NpsRefusal = MetricRefusal<"no-answers" | "not-a-count" | "confidence-out-of-range">;

/**
 * The category of an answer from 0 to 10, as it was given; undefined for anything else. Rule `metrics.nps.categories` (M12).
 *
 * @example
 * ```ts
 * import { npsCategory } from "redress/metrics";
 * npsCategory(6); // "detractor"
 * npsCategory(9); // "promoter"
 * npsCategory(7.5); // undefined
 * ```
 */
export function npsCategory(score: unknown): NpsCategory | undefined {
  if (!Number.isInteger(score) || Number(score) < 0 || Number(score) > 10) return undefined;
  return Number(score) >= 9 ? "promoter" : Number(score) >= 7 ? "passive" : "detractor";
}

/**
 * Counts the categories of answers from 0 to 10. What is missing, not whole or off the scale is left out and reported. Rules
 * `metrics.nps.categories`, `metrics.answers.excluded` (M12). Refused as `no-answers` where no answer is valid.
 *
 * @example
 * ```ts
 * import { npsAnswers } from "redress/metrics";
 * const got = npsAnswers([10, 9, 8, 6, 11, null]);
 * got.status === "ok" && [got.detractors, got.passives, got.promoters, got.excludedCount]; // [1, 1, 2, 2]
 * ```
 */
export function npsAnswers(scores: readonly unknown[]): NpsAnswers | MetricRefusal<"no-answers" | "wrong-scale"> {
  const answers = countAnswers(scores, 0, 10);
  if (answers.status !== "ok") return answers;
  const { counts, ...rest } = answers;
  const sum = (from: number, to: number) => counts.slice(from, to + 1).reduce((total, count) => total + count, 0);
  return { ...rest, detractors: sum(0, 6), passives: sum(7, 8), promoters: sum(9, 10) };
}

/** How many answered, or why the counts are none. @internal */
export function totalOf({ detractors, passives, promoters }: NpsCounts): number | MetricRefusal<"no-answers" | "not-a-count"> {
  const wrong = checkCount(detractors, "detractors") ?? checkCount(passives, "passives") ?? checkCount(promoters, "promoters");
  if (wrong) return wrong;
  const n = detractors + passives + promoters;
  return checkCount(n, "n") ?? (n === 0 ? refuse("no-answers", "n", n) : n);
}

/** Score and variance of one answer, the counts being shares of `n`. @internal */
export function moments(
  { detractors, promoters }: Pick<NpsCounts, "detractors" | "promoters">,
  n: number,
): { nps: number; variance: number } {
  const nps = (promoters - detractors) / n;
  return { nps, variance: Math.max(0, (promoters + detractors) / n - nps * nps) };
}

/** Three answers more, three quarters of one at either end (Rocks 2016). @internal */
export function adjusted({ detractors, promoters }: NpsCounts, n: number): { n: number; nps: number; variance: number } {
  return { n: n + 3, ...moments({ detractors: detractors + 0.75, promoters: promoters + 0.75 }, n + 3) };
}
