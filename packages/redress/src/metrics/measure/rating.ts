import { type Confidence, usual } from "../interval/confidence.ts";
import type { NoInterval, ShareInterval } from "../interval/share.ts";
import { wilson } from "../interval/wilson.ts";
import { checkCount, type MetricRefusal, refuse } from "../refusal.ts";

/** A rating: the share of good answers with its interval, and the mean beside it, in points of the scale. */
export interface Rating<M extends "csat" | "ces"> extends ShareInterval {
  readonly measure: M;
  /** How many answers count as good. */
  readonly hits: number;
  /** The mean answer in points of the scale; it has no interval and is no share. */
  readonly mean: number;
}

/** Why there is no rating. */
export type RatingRefusal = NoInterval | MetricRefusal<"wrong-scale" | "opposite-scale">;

function rate<M extends "csat" | "ces">(
  measure: M,
  counts: readonly number[],
  good: number,
  confidence: number,
): Rating<M> | RatingRefusal {
  let [n, hits, points] = [0, 0, 0];
  for (const [at, count] of counts.entries()) {
    const wrong = checkCount(count, `counts.${at}`);
    if (wrong) return wrong;
    n += count;
    if (at + 1 >= good) hits += count;
    points += count * (at + 1);
  }
  const got = wilson(hits, n, { confidence });
  return got.status === "ok" ? { ...got, measure, hits, mean: points / n } : got;
}

/**
 * Satisfaction after contact (CSAT): the share of the two best of five answers, by Wilson, and the mean labelled as such. It
 * tells how the contact was felt, not whether the client stays: rule `metrics.satisfied-loyal-profit` (K11). Rule
 * `metrics.csat.top-two` (M12).
 *
 * @param counts How many gave 1, 2, 3, 4 and 5; `countAnswers(answers, 1, 5)` counts them. Another number of counts is refused
 * as `wrong-scale`, no answers as `no-answers`.
 *
 * @example
 * ```ts
 * import { csat } from "redress/metrics";
 * const got = csat([0, 0, 0, 0, 3]);
 * got.status === "ok" && [got.share, got.low.toFixed(3), got.mean]; // [1, "0.439", 5]
 * ```
 */
export function csat(counts: readonly number[], { confidence = usual }: Confidence = {}): Rating<"csat"> | RatingRefusal {
  return counts.length === 5 ? rate("csat", counts, 4, confidence) : refuse("wrong-scale", "counts", counts.length);
}

/**
 * Customer effort (CES 2.0): the share who agree, 5 to 7 of 7, that it was made easy for them, by Wilson, and the mean
 * labelled as such. The old question has five answers and asks how much effort it took, so that high is bad; five counts are
 * refused as `opposite-scale`. Rule `metrics.ces.direction` (M12).
 *
 * @param counts How many gave 1 (do not agree at all) to 7 (agree fully); `countAnswers(answers, 1, 7)` counts them.
 *
 * @example
 * ```ts
 * import { ces } from "redress/metrics";
 * const got = ces([3, 4, 6, 12, 25, 30, 20]);
 * got.status === "ok" && [got.share, got.mean]; // [0.75, 5.22]
 * ces([1, 2, 3, 4, 5]); // { status: "refused", code: "opposite-scale", field: "counts", value: 5 }
 * ```
 */
export function ces(counts: readonly number[], { confidence = usual }: Confidence = {}): Rating<"ces"> | RatingRefusal {
  if (counts.length === 5) return refuse("opposite-scale", "counts", 5);
  return counts.length === 7 ? rate("ces", counts, 5, confidence) : refuse("wrong-scale", "counts", counts.length);
}
