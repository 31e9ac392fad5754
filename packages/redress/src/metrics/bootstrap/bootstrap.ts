import { type NpsCounts, totalOf } from "../nps/category.ts";
import { type QuantileRefusal, quantileOf, sortedValues } from "../quantile.ts";
import { checkNumber, type MetricRefusal, refuse } from "../refusal.ts";
import { type BootstrapInterval, type BootstrapOptions, type BootstrapRefusal, percentiles } from "./percentile.ts";
import { seeded } from "./random.ts";

/**
 * The interval of any figure of a sample: the sample is drawn again, with replacement, and the middle of the drawn figures
 * taken (percentile bootstrap). For figures that have no formula, such as a ratio of sums. Of few cases it is too narrow.
 * Rule `metrics.bootstrap` (M12).
 *
 * @param sample The cases, of whatever shape; none is refused.
 * @param statistic The figure of a sample of the same length. It is refused as `not-a-number` where it gives none.
 * @param options `seed`, `draws`, `confidence`. Draws times cases up to 200 000 000, else `too-many-cases`.
 *
 * @example
 * ```ts
 * import { bootstrap } from "redress/metrics";
 * const mean = (hours: readonly number[]) => hours.reduce((sum, hour) => sum + hour, 0) / hours.length;
 * const got = bootstrap([1, 2, 2, 3, 30], mean, { seed: 1 });
 * got.status === "ok" && got.value; // 7.6
 * got.status === "ok" && got.low < 3 && got.high > 15; // true
 * ```
 */
export function bootstrap<T>(
  sample: readonly T[],
  statistic: (sample: readonly T[]) => number,
  options: BootstrapOptions,
): BootstrapInterval | BootstrapRefusal {
  const n = sample.length;
  if (!n) return refuse("no-answers", "sample", 0);
  const value = statistic(sample);
  const wrong = checkNumber(value, "statistic");
  if (wrong) return wrong;
  const below = seeded(options.seed);
  const again: T[] = [...sample];
  return percentiles(value, n, options, () => {
    for (let at = 0; at < n; at++) again[at] = sample[below(n)] as T;
    return statistic(again);
  });
}

/**
 * The interval of a net promoter score by drawing the answers again.
 *
 * @example
 * ```ts
 * import { npsBootstrap } from "redress/metrics";
 * const got = npsBootstrap({ detractors: 3, passives: 2, promoters: 5 }, { seed: 7 });
 * got.status === "ok" && [got.value, got.low, got.high]; // [0.2, -0.4, 0.7]
 * ```
 */
export function npsBootstrap(counts: NpsCounts, options: BootstrapOptions): BootstrapInterval | BootstrapRefusal {
  const n = totalOf(counts);
  if (typeof n !== "number") return n;
  const { detractors, promoters } = counts;
  const below = seeded(options.seed);
  return percentiles((promoters - detractors) / n, n, options, () => {
    let net = 0;
    for (let at = 0; at < n; at++) {
      const who = below(n);
      if (who < detractors) net--;
      else if (who >= n - promoters) net++;
    }
    return net / n;
  });
}

/**
 * The interval of a quantile by drawing the values again; see `quantile`.
 *
 * @example
 * ```ts
 * import { quantileBootstrap } from "redress/metrics";
 * const got = quantileBootstrap([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.5, { seed: 1 });
 * got.status === "ok" && got.value; // 5.5
 * ```
 */
export function quantileBootstrap(
  values: readonly number[],
  p: number,
  options: BootstrapOptions,
): BootstrapInterval | BootstrapRefusal | QuantileRefusal | MetricRefusal<"too-many-cases"> {
  const sorted = sortedValues(values, p);
  if ("status" in sorted) return sorted;
  const n = sorted.length;
  const below = seeded(options.seed);
  const again = new Float64Array(n);
  return percentiles(quantileOf(sorted, p), n, options, () => {
    for (let at = 0; at < n; at++) again[at] = sorted[below(n)] as number;
    return quantileOf(again.sort(), p);
  });
}
