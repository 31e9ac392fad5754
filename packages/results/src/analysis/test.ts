import { type Figure, mean, median, moment, variance, varies } from "./moments.ts";

/** What is said of a set of items as a whole, over learners who answered them all. Moodle's definitions. */
export interface TestStatistics {
  /** Learners. */
  readonly n: number;
  /** Mean, median and standard deviation of the totals, in points. */
  readonly mean: Figure;
  readonly median: Figure;
  readonly sd: Figure;
  readonly skewness: Figure;
  readonly kurtosis: Figure;
  /** Coefficient of internal consistency (Cronbach's alpha) in per cent; it may be negative and is shown as it is. */
  readonly consistency: Figure;
  /** Share of the spread that is chance, in per cent. */
  readonly errorRatio: Figure;
  /** By how many points a total may differ from what the learner is worth. */
  readonly standardError: Figure;
}

function shape(totals: readonly number[]): { skewness: Figure; kurtosis: Figure } {
  const n = totals.length;
  const m2 = moment(totals, 2);
  if (n > 1 && !varies(m2)) return { skewness: "no-variance", kurtosis: "no-variance" };
  const k2 = (n * m2) / (n - 1);
  const k3 = (n ** 2 * moment(totals, 3)) / ((n - 1) * (n - 2));
  const k4 = (n ** 2 * ((n + 1) * moment(totals, 4) - 3 * (n - 1) * m2 ** 2)) / ((n - 1) * (n - 2) * (n - 3));
  return { skewness: n < 3 ? "too-few" : k3 / k2 ** 1.5, kurtosis: n < 4 ? "too-few" : k4 / k2 ** 2 };
}

function consistency(marks: readonly (readonly number[])[], spread: number): Figure {
  const items = marks[0]?.length ?? 0;
  if (items < 2) return "too-few";
  if (!varies(spread)) return "no-variance";
  const own = Array.from({ length: items }, (_, at) => variance(marks.map((row) => row[at] as number)));
  // Items that are all alike make 100, and rounding must not make it more.
  return Math.min(100, ((100 * items) / (items - 1)) * (1 - own.reduce((sum, one) => sum + one, 0) / spread));
}

/** Statistics of a set of items; `marks` has a row a learner and a column an item. */
export function testStatistics(marks: readonly (readonly number[])[]): TestStatistics {
  const n = marks.length;
  const totals = marks.map((row) => row.reduce((sum, mark) => sum + mark, 0));
  const few = "too-few" as const;
  if (n < 2) {
    const only = totals[0] ?? few;
    return { n, mean: only, median: only, sd: few, skewness: few, kurtosis: few, consistency: few, errorRatio: few, standardError: few };
  }
  const spread = variance(totals);
  const found = consistency(marks, spread);
  const error = typeof found === "number" ? Math.sqrt(1 - found / 100) : found;
  return {
    ...{ n, mean: mean(totals), median: median(totals), sd: Math.sqrt(spread), ...shape(totals), consistency: found },
    errorRatio: typeof error === "number" ? 100 * error : error,
    standardError: typeof error === "number" ? error * Math.sqrt(spread) : error,
  };
}
