import { type Confidence, usual } from "./interval/confidence.ts";
import { type Few, fewest } from "./interval/few.ts";
import { inside, newcombe, type Share } from "./interval/newcombe.ts";
import { pooledZ } from "./interval/pooled-z.ts";
import { checkShare, type NoInterval } from "./interval/share.ts";
import { type NpsCounts, totalOf } from "./nps/category.ts";
import { npsDifference } from "./nps/difference.ts";
import type { MetricRefusal } from "./refusal.ts";

/** What may be said of a change. */
export const changes = ["rose", "fell", "not-distinguishable", "too-few"] as const;
export type ChangeVerdict = (typeof changes)[number];

/** A figure before and after, and whether it changed. */
export interface Comparison {
  readonly status: "ok";
  readonly verdict: ChangeVerdict;
  readonly rule: "metrics.change";
  /** After less before: of shares from -1 to 1, of scores from -2 to 2. */
  readonly difference: number;
  /** Lower end of the difference's interval, included. */
  readonly low: number;
  /** Upper end, included. */
  readonly high: number;
  /** How likely so large a difference would be by chance; missing where all answers are alike. For information: the interval decides. */
  readonly pValue?: number;
  readonly confidence: number;
  /** What the side with fewer answers needs before anything is said. */
  readonly few?: Few;
}

/** Why two figures cannot be compared. */
export type ComparisonRefusal = NoInterval | MetricRefusal<"no-variation">;

type Compared = Omit<Comparison, "status" | "verdict" | "rule" | "confidence" | "few">;

function shares(before: Share, after: Share, confidence: number): Compared | ComparisonRefusal {
  const got = newcombe(after, before, { confidence });
  if (got.status !== "ok") return got;
  const test = pooledZ(after, before);
  const { difference, low, high } = got;
  return { difference, low, high, ...(test.status === "ok" && { pValue: test.pValue }) };
}

function scores(before: NpsCounts, after: NpsCounts, confidence: number): Compared | ComparisonRefusal {
  const got = npsDifference(after, before, { confidence });
  if (got.status !== "ok") return got;
  const { difference, low, high, pValue } = got;
  return { difference, low, high, pValue };
}

function verdictOf(few: boolean, { low, high }: Compared): ChangeVerdict {
  if (few) return "too-few";
  return low > 0 ? "rose" : high < 0 ? "fell" : "not-distinguishable";
}

/**
 * Whether a share or a net promoter score rose or fell between two groups of different answerers, or cannot be told apart.
 * It changed where the interval of the difference does not hold 0: Newcombe's of shares, the adjusted Wald of scores. With
 * fewer than twenty answers on one side nothing is said but `too-few`. Whoever makes m comparisons at once and looks for any
 * change asks each at 1 - 0.05 / m. Rule `metrics.change` (M12; assumed).
 *
 * Refusals as of `wilson` and `npsInterval`, the field named `before.n` or `after.hits`.
 *
 * @example
 * ```ts
 * import { comparison } from "redress/metrics";
 * const risen = comparison({ hits: 48, n: 80 }, { hits: 56, n: 70 });
 * risen.status === "ok" && risen.verdict; // "rose"
 * const nps = comparison({ detractors: 10, passives: 10, promoters: 10 }, { detractors: 5, passives: 10, promoters: 15 });
 * nps.status === "ok" && nps.verdict; // "not-distinguishable"
 * ```
 */
export function comparison<F extends Share | NpsCounts>(
  before: F,
  after: F,
  { confidence = usual }: Confidence = {},
): Comparison | ComparisonRefusal {
  const size = (one: Share | NpsCounts) => ("hits" in one ? (checkShare(one.hits, one.n) ?? one.n) : totalOf(one));
  const [was, is] = [size(before), size(after)];
  if (typeof was !== "number") return inside("before", was);
  if (typeof is !== "number") return inside("after", is);
  const found =
    "hits" in before ? shares(before, after as unknown as Share, confidence) : scores(before, after as unknown as NpsCounts, confidence);
  if ("status" in found) return found;
  const least = Math.min(was, is);
  const few = least < fewest;
  return {
    ...{ status: "ok", verdict: verdictOf(few, found), rule: "metrics.change", ...found, confidence },
    ...(few && { few: { needed: fewest, more: fewest - least } }),
  };
}
