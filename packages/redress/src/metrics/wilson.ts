/** A share with its interval; all three from 0 to 1. */
export interface ShareInterval {
  readonly status: "ok";
  /** The share observed. */
  readonly share: number;
  /** Lower end, included. */
  readonly low: number;
  /** Upper end, included. */
  readonly high: number;
  readonly n: number;
}

/** No interval, and which argument is why. */
export interface NoInterval {
  readonly status: "refused";
  readonly code: "no-answers" | "not-a-count" | "more-hits-than-cases";
  readonly field: "hits" | "n";
  readonly value: number;
}

/** The standard normal's 97.5 % point, for an interval of 95 %. */
const z95 = 1.959963984540054;

/**
 * The 95 % interval of a share, by Wilson's score method: honest for few cases, and never outside 0 to 1.
 *
 * @param hits How many of the cases count; a whole number.
 * @param n How many cases there are; a whole number, 1 or more. None at all is refused: no share can be said.
 *
 * Source: Wilson (1927); values checked against Newcombe (1998).
 *
 * @example
 * ```ts
 * import { wilson } from "redress/metrics";
 * const three = wilson(3, 3);
 * three.status === "ok" && three.low.toFixed(3); // "0.439"
 * wilson(0, 0).status; // "refused"
 * ```
 */
export function wilson(hits: number, n: number): ShareInterval | NoInterval {
  if (!Number.isSafeInteger(n) || n < 0) return { status: "refused", code: "not-a-count", field: "n", value: n };
  if (!Number.isSafeInteger(hits) || hits < 0) return { status: "refused", code: "not-a-count", field: "hits", value: hits };
  if (n === 0) return { status: "refused", code: "no-answers", field: "n", value: n };
  if (hits > n) return { status: "refused", code: "more-hits-than-cases", field: "hits", value: hits };
  const share = hits / n;
  const spread = z95 * Math.sqrt((share * (1 - share)) / n + (z95 * z95) / (4 * n * n));
  const middle = share + (z95 * z95) / (2 * n);
  const scale = 1 + (z95 * z95) / n;
  // At the two ends the formula gives exactly 0 or 1, but for rounding.
  const low = hits === 0 ? 0 : (middle - spread) / scale;
  const high = hits === n ? 1 : (middle + spread) / scale;
  return { status: "ok", share, low, high, n };
}
