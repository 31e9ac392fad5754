import { type Few, fewByCount } from "./interval/few.ts";
import { checkNumber, checkRate, type MetricRefusal, refuse } from "./refusal.ts";

/** The value below which a share of the values lies. */
export interface Quantile {
  readonly status: "ok";
  readonly measure: "quantile";
  readonly p: number;
  /** In the unit of the values. */
  readonly value: number;
  readonly n: number;
  readonly few?: Few;
}

/** Why there is no quantile. */
export type QuantileRefusal = MetricRefusal<"no-answers" | "not-a-number" | "not-a-share">;

/** The quantile of values that are sorted and finite, one or more. @internal */
export function quantileOf(sorted: ArrayLike<number>, p: number): number {
  const at = (sorted.length - 1) * p;
  const below = sorted[Math.floor(at)] as number;
  const above = sorted[Math.ceil(at)] as number;
  const part = at - Math.floor(at);
  const gap = above - below;
  // Two values so far apart that their difference is no number any more.
  return Number.isFinite(gap) ? below + gap * part : below * (1 - part) + above * part;
}

/** Checks values and share, and sorts a copy. @internal */
export function sortedValues(values: readonly number[], p: number): Float64Array | QuantileRefusal {
  const wrong = checkRate(p, "p");
  if (wrong) return wrong;
  if (!values.length) return refuse("no-answers", "values", 0);
  for (const [at, value] of values.entries()) {
    const none = checkNumber(value, `values.${at}`);
    if (none) return none;
  }
  return Float64Array.from(values).sort();
}

/**
 * The quantile of values: 0.5 is the median, 0.9 what nine of ten do not exceed. Between two values it goes along the line
 * (Hyndman and Fan's type 7, as R and spreadsheets do). For times it says more than the mean, which a few long ones move; for
 * cases of which some are still open use `survival`, since here only ended ones can count. Rule `metrics.quantile` (M12).
 *
 * Refused: no values, a value that is no finite number (named by its place from 0), a share p not from 0 to 1.
 *
 * @example
 * ```ts
 * import { quantile } from "redress/metrics";
 * const hours = quantile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9);
 * hours.status === "ok" && hours.value; // 9.1
 * quantile([], 0.5).status; // "refused"
 * ```
 */
export function quantile(values: readonly number[], p: number): Quantile | QuantileRefusal {
  const sorted = sortedValues(values, p);
  if ("status" in sorted) return sorted;
  const n = sorted.length;
  return { status: "ok", measure: "quantile", p, value: quantileOf(sorted, p), n, ...fewByCount(n) };
}
