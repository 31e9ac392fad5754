import type { ChangeVerdict } from "../comparison.ts";
import { atLeast } from "../interval/binomial.ts";
import { type Confidence, usual } from "../interval/confidence.ts";
import type { NoInterval } from "../interval/share.ts";
import { wilson } from "../interval/wilson.ts";
import { checkCount } from "../refusal.ts";

/** The same clients asked twice: how many said yes both times, only before, only after, or never. */
export interface AskedTwice {
  readonly both: number;
  readonly beforeOnly: number;
  readonly afterOnly: number;
  readonly neither: number;
}

/** How a share of the same clients moved; difference and ends from -1 to 1, after less before. */
export interface PairedDifference {
  readonly status: "ok";
  /** Share before. */
  readonly before: number;
  /** Share after. */
  readonly after: number;
  readonly difference: number;
  /** Lower end, included. */
  readonly low: number;
  /** Upper end, included. */
  readonly high: number;
  /** How likely so uneven a change would be by chance alone, in either direction; above 0, at most 1. */
  readonly pValue: number;
  /** `too-few`: so few changed that no test could tell. */
  readonly verdict: ChangeVerdict;
  /** Clients who answered twice. */
  readonly n: number;
  readonly confidence: number;
}

/** How closely the two answers hang together, never taken for more than is sure: Newcombe's corrected phi. */
function hanging({ both, beforeOnly, afterOnly, neither }: AskedTwice): number {
  const n = both + beforeOnly + afterOnly + neither;
  // The root of each, since the product of four counts may be too large to be exact.
  const scale = [both + beforeOnly, afterOnly + neither, both + afterOnly, beforeOnly + neither].reduce(
    (all, one) => all * Math.sqrt(one),
    1,
  );
  const raw = both * neither - beforeOnly * afterOnly;
  return scale === 0 ? 0 : (raw < 0 ? raw : Math.max(0, raw - n / 2)) / scale;
}

/**
 * How a share moved among the same clients asked twice, after less before. Not for two different groups: that is
 * `newcombe`.
 *
 * The verdict is that of the exact McNemar test, which looks only at those who changed. The interval is Newcombe's for
 * paired shares, from Wilson's of both; near the border the two may differ, and the exact test decides. Where so few
 * changed that even all in one direction would prove nothing, it is `too-few`.
 *
 * Refused: a count that is none, nobody at all, a confidence out of range. Rules `metrics.moved.exact`,
 * `metrics.moved.too-few`.
 *
 * Source: Newcombe (1998b), method 10 for paired shares; McNemar (1947), by the binomial distribution.
 *
 * @example
 * ```ts
 * import { pairedDifference } from "redress/metrics";
 * const got = pairedDifference({ both: 1, beforeOnly: 1, afterOnly: 7, neither: 12 });
 * got.status === "ok" && [got.low.toFixed(3), got.high.toFixed(3), got.pValue.toFixed(4)]; // ["0.026", "0.507", "0.0703"]
 * got.status === "ok" && got.verdict; // "not-distinguishable"
 * ```
 */
export function pairedDifference(asked: AskedTwice, { confidence = usual }: Confidence = {}): PairedDifference | NoInterval {
  const { both, beforeOnly, afterOnly, neither } = asked;
  for (const field of ["both", "beforeOnly", "afterOnly", "neither"] as const) {
    const wrong = checkCount(asked[field], field);
    if (wrong) return wrong;
  }
  const n = both + beforeOnly + afterOnly + neither;
  const first = wilson(both + beforeOnly, n, { confidence });
  const second = wilson(both + afterOnly, n, { confidence });
  if (first.status !== "ok") return first;
  if (second.status !== "ok") return second;
  const phi = hanging(asked);
  const reach = (one: number, other: number) => Math.sqrt(Math.max(0, one * one - 2 * phi * one * other + other * other));
  const difference = (afterOnly - beforeOnly) / n;
  const low = Math.max(-1, difference - reach(second.share - second.low, first.high - first.share));
  const high = Math.min(1, difference + reach(second.high - second.share, first.share - first.low));
  const changed = beforeOnly + afterOnly;
  const pValue = changed ? Math.min(1, 2 * atLeast(Math.max(beforeOnly, afterOnly), changed, 0.5)) : 1;
  const ends = { before: first.share, after: second.share, difference, low, high };
  return { status: "ok", ...ends, pValue, verdict: verdictOf(difference, pValue, changed, 1 - confidence), n, confidence };
}

function verdictOf(difference: number, pValue: number, changed: number, most: number): ChangeVerdict {
  // Were all who changed to change the same way, the p would be this, and none is smaller.
  if (2 * 0.5 ** changed > most) return "too-few";
  if (pValue > most) return "not-distinguishable";
  return difference > 0 ? "rose" : "fell";
}
