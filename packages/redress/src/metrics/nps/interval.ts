import { type Confidence, usual, zOf } from "../interval/confidence.ts";
import { type Few, fewFor } from "../interval/few.ts";
import { type MetricRefusal, refuse } from "../refusal.ts";
import { adjusted, moments, type NpsCounts, type NpsRefusal, totalOf } from "./category.ts";

/** A net promoter score with its interval; all three from -1 to 1: multiply by 100 to show. */
export interface NpsInterval {
  readonly status: "ok";
  readonly measure: "nps";
  readonly method: "adjusted-wald" | "wald" | "trinomial-mean";
  /** The share of promoters less that of detractors, as observed. */
  readonly nps: number;
  /** Lower end, included. */
  readonly low: number;
  /** Upper end, included. */
  readonly high: number;
  readonly n: number;
  /** What the interval is built around: the score itself, or the adjusted one. */
  readonly centre: number;
  /** Standard error of the centre. */
  readonly se: number;
  /** How far the interval reaches from its centre before -1 and 1 cut it off. */
  readonly margin: number;
  readonly confidence: number;
  /** Too few answers to judge by (rule `metrics.few`). */
  readonly few?: Few;
}

/** The plain interval. */
export interface NpsWald extends NpsInterval {
  /** Variance of one answer. */
  readonly variance: number;
  /** All answers are in one category: the interval has no width and means nothing. Use `npsInterval`. */
  readonly degenerate: boolean;
}

/** Which divisor the variance has: `n`, or `n-1` as for the mean of a sample. */
export interface NpsWaldOptions extends Confidence {
  readonly divisor?: "n" | "n-1";
}

/** The two ends, cut off where a score ends. @internal */
export const ends = (centre: number, margin: number): Pick<NpsInterval, "centre" | "margin" | "low" | "high"> => ({
  centre,
  margin,
  low: Math.max(-1, Math.min(1, centre - margin)),
  high: Math.min(1, Math.max(-1, centre + margin)),
});

/**
 * The net promoter score with its adjusted Wald interval: three answers are added, three quarters of one to either end. It
 * holds what it promises also for few answers, and where all are alike. With a single answer, or a confidence far below
 * 0.95, the interval can miss the score itself. Rule `metrics.nps.adjusted` (M12).
 *
 * @param counts How many are in each category, whole numbers; `npsAnswers` counts them. None at all is refused.
 *
 * Source: Rocks (2016), The American Statistician.
 *
 * @example
 * ```ts
 * import { npsInterval } from "redress/metrics";
 * const got = npsInterval({ detractors: 0, passives: 0, promoters: 10 });
 * got.status === "ok" && [got.nps, got.low.toFixed(3), got.high]; // [1, "0.475", 1]
 * ```
 */
export function npsInterval(counts: NpsCounts, { confidence = usual }: Confidence = {}): NpsInterval | NpsRefusal {
  const n = totalOf(counts);
  if (typeof n !== "number") return n;
  const z = zOf(confidence);
  if (typeof z !== "number") return z;
  const { n: more, nps: centre, variance } = adjusted(counts, n);
  const se = Math.sqrt(variance / more);
  const { nps } = moments(counts, n);
  const few = fewFor(n, variance, z, z * se);
  return { status: "ok", measure: "nps", method: "adjusted-wald", nps, n, se, ...ends(centre, z * se), confidence, ...few };
}

/**
 * The net promoter score with its plain interval, to compare with what others report: too narrow for few answers, and without
 * any width where all are in one category, which `degenerate` flags. The variance divides by n; with `divisor: "n-1"` it is
 * that of a sample's mean, and one answer alone is refused as `too-few-cases`. Cut off at -1 and 1; `margin` is not.
 *
 * @example
 * ```ts
 * import { npsWald } from "redress/metrics";
 * const got = npsWald({ detractors: 20, passives: 30, promoters: 50 });
 * got.status === "ok" && [got.nps, got.low.toFixed(3), got.high.toFixed(3)]; // [0.3, "0.147", "0.453"]
 * ```
 */
export function npsWald(
  counts: NpsCounts,
  { confidence = usual, divisor = "n" }: NpsWaldOptions = {},
): NpsWald | NpsRefusal | MetricRefusal<"too-few-cases"> {
  const n = totalOf(counts);
  if (typeof n !== "number") return n;
  const z = zOf(confidence);
  if (typeof z !== "number") return z;
  if (divisor === "n-1" && n === 1) return refuse("too-few-cases", "n", n);
  const { nps, variance: plain } = moments(counts, n);
  const variance = divisor === "n-1" ? (plain * n) / (n - 1) : plain;
  const se = Math.sqrt(variance / n);
  const few = fewFor(n, adjusted(counts, n).variance, z, z * se);
  const { detractors, passives, promoters } = counts;
  const degenerate = Math.max(detractors, passives, promoters) === n;
  const method = divisor === "n-1" ? "trinomial-mean" : "wald";
  return { status: "ok", measure: "nps", method, nps, n, variance, se, ...ends(nps, z * se), degenerate, confidence, ...few };
}
