import { correlation, covariance, type Figure, mean, variance, varies } from "./moments.ts";

/** What is said of one item, over learners who answered all items of a set. Moodle's definitions. */
export interface ItemStatistics {
  /** Learners. */
  readonly n: number;
  /** Mean mark over what the item is worth, from 0 to 1: how easy it was. */
  readonly facility: Figure;
  /** Standard deviation of the mark, with n - 1. */
  readonly sd: Figure;
  /** Correlation of the mark with what was got on all other items, in per cent. */
  readonly discrimination: Figure;
  /** Their covariance in per cent of the greatest that these marks allow. */
  readonly efficiency: Figure;
  /** How much of the spread of the totals comes from this item, in per cent; all items together make 100. */
  readonly weight: Figure;
}

const ascending = (all: readonly number[]): number[] => [...all].sort((a, b) => a - b);

function efficiency(marks: readonly number[], rest: readonly number[]): Figure {
  const greatest = covariance(ascending(marks), ascending(rest));
  return varies(greatest) ? (100 * covariance(marks, rest)) / greatest : "no-variance";
}

/**
 * Statistics of each item. `marks` has a row a learner and a column an item, `max` what each item is worth.
 * Where a figure cannot be had, its place says why: fewer than two learners, marks that are all the same, or, for the weight,
 * an item on which those who are better in all do worse.
 */
export function itemStatistics(marks: readonly (readonly number[])[], max: readonly number[]): readonly ItemStatistics[] {
  const n = marks.length;
  const totals = marks.map((row) => row.reduce((sum, mark) => sum + mark, 0));
  const columns = max.map((_, at) => marks.map((row) => row[at] as number));
  if (n < 2)
    return columns.map((own, at) => ({
      ...{ n, facility: n ? mean(own) / (max[at] as number) : "too-few" },
      ...{ sd: "too-few", discrimination: "too-few", efficiency: "too-few", weight: "too-few" },
    }));
  const shares = columns.map((own) => covariance(own, totals));
  const all = shares.reduce((sum, share) => sum + Math.sqrt(Math.max(0, share)), 0);
  const weight = (share: number): Figure =>
    share < 0 && varies(-share) ? "negative-covariance" : varies(all) ? (100 * Math.sqrt(Math.max(0, share))) / all : "no-variance";
  return columns.map((own, at) => {
    const rest = totals.map((total, row) => total - (own[row] as number));
    const found = correlation(own, rest);
    return {
      n,
      facility: mean(own) / (max[at] as number),
      sd: Math.sqrt(variance(own)),
      discrimination: typeof found === "number" ? 100 * found : found,
      efficiency: efficiency(own, rest),
      weight: weight(shares[at] as number),
    };
  });
}

/**
 * How choosing an option goes with what was got on all other items, from -1 to 1. A wrong option with a positive value draws
 * those who know more: its wording or the key is to be looked at. Ours, beyond Moodle.
 */
export const optionCorrelation = (chosen: readonly boolean[], rest: readonly number[]): Figure => correlation(chosen.map(Number), rest);
