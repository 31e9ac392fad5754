import { zOf } from "../interval/confidence.ts";
import { checkAmount, type MetricRefusal, refuse } from "../refusal.ts";
import type { SurvivalCurve, SurvivalStep } from "./curve.ts";

/** A duration that was reached, or that it was not: then `longest` is how long the longest case was followed. */
export type Reached = { readonly reached: true; readonly at: number } | { readonly reached: false; readonly longest: number };

/** After which duration a share of the cases has ended, with its interval. */
export interface SurvivalQuantile {
  readonly status: "ok";
  readonly p: number;
  readonly value: Reached;
  readonly low: Reached;
  readonly high: Reached;
}

/** Sums of many factors miss a half by their last digits. */
const close = 1e-12;

/**
 * After which duration the share p of all cases has ended, open ones counted: 0.5 is the median. The first duration at which
 * no more than 1 - p are still open; `reached: false` where so many have not ended yet. The interval's ends are where the
 * curve's limits come so far. Rule `metrics.survival.open-cases` (M15). A share p not above 0 and up to 1 is refused.
 *
 * @example
 * ```ts
 * import { survival, survivalQuantile } from "redress/metrics";
 * const curve = survival([{ duration: 2, ended: true }, { duration: 3, ended: true }, { duration: 9, ended: false }]);
 * const median = curve.status === "ok" && survivalQuantile(curve, 0.5);
 * median && median.status === "ok" && median.value; // { reached: true, at: 3 }
 * const most = curve.status === "ok" && survivalQuantile(curve, 0.9);
 * most && most.status === "ok" && most.value; // { reached: false, longest: 9 }
 * ```
 */
export function survivalQuantile({ steps }: SurvivalCurve, p: number): SurvivalQuantile | MetricRefusal<"not-a-share"> {
  if (!(p > 0 && p <= 1)) return refuse("not-a-share", "p", p);
  const first = (line: "surviving" | "low" | "high"): Reached => {
    const step = steps.find((one) => one[line] <= 1 - p + close);
    return step ? { reached: true, at: step.at } : { reached: false, longest: (steps.at(-1) as SurvivalStep).at };
  };
  return { status: "ok", p, value: first("surviving"), low: first("low"), high: first("high") };
}

/** The mean of durations, each counted up to a limit. */
export interface RestrictedMean {
  readonly status: "ok";
  readonly mean: number;
  /** Lower end, included; not below 0. */
  readonly low: number;
  /** Upper end, included; not above `until`. */
  readonly high: number;
  readonly until: number;
  readonly n: number;
}

/**
 * The mean duration with each case counted up to `until` at most, open ones included: the area under the curve. Two groups are
 * compared up to the same limit. Where it is left out it is the longest duration followed; beyond that it is refused as
 * `beyond-follow-up`, unless every case has ended. Rule `metrics.survival.open-cases` (M15).
 *
 * @example
 * ```ts
 * import { restrictedMean, survival } from "redress/metrics";
 * const curve = survival([{ duration: 2, ended: true }, { duration: 4, ended: true }, { duration: 6, ended: false }]);
 * const got = curve.status === "ok" && restrictedMean(curve, 6);
 * got && got.status === "ok" && got.mean.toFixed(2); // "4.00"
 * ```
 */
export function restrictedMean(
  { steps, n, confidence }: SurvivalCurve,
  until?: number,
): RestrictedMean | MetricRefusal<"not-a-number" | "negative" | "beyond-follow-up" | "confidence-out-of-range" | "too-large"> {
  const last = steps.at(-1) as SurvivalStep;
  const limit = until ?? last.at;
  const wrong = checkAmount(limit, "until");
  if (wrong) return wrong;
  if (limit > last.at && last.surviving > 0) return refuse("beyond-follow-up", "until", limit);
  const z = zOf(confidence);
  if (typeof z !== "number") return z;
  const within = steps.filter(({ at }) => at < limit);
  // From the end backwards: the area that lies after each step is what its variance weighs.
  let [area, variance, to] = [0, 0, limit];
  for (const { at, atRisk, ended, surviving } of within.reverse()) {
    area += surviving * (to - at);
    if (atRisk > ended) variance += (area * area * ended) / (atRisk * (atRisk - ended));
    to = at;
  }
  const mean = area + to;
  const margin = z * Math.sqrt(variance);
  if (!Number.isFinite(margin)) return refuse("too-large", "until", limit);
  return { status: "ok", mean, low: Math.max(0, mean - margin), high: Math.min(limit, mean + margin), until: limit, n };
}
