import { type Confidence, usual } from "./confidence.ts";
import { type NoInterval, type ShareInterval, shareInterval } from "./share.ts";

/** The two ends by Wilson's formula; `n` may be a part of an answer more. @internal */
export function wilsonEnds(share: number, n: number, z: number): readonly [low: number, high: number] {
  const spread = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  const middle = share + (z * z) / (2 * n);
  const scale = 1 + (z * z) / n;
  // At the two ends the formula gives exactly 0 or 1, but for rounding.
  return [share === 0 ? 0 : (middle - spread) / scale, share === 1 ? 1 : (middle + spread) / scale];
}

/**
 * The interval of a share by Wilson's score method: honest for few cases, and never outside 0 to 1. The one to use, unless
 * something speaks for another. Rule `metrics.interval.wilson` (M12).
 *
 * @param hits How many of the cases count; a whole number.
 * @param n How many cases there are; a whole number, 1 or more. None at all is refused: no share can be said.
 * @param options `confidence` above 0 and below 1; 0.95 unless said.
 *
 * Source: Wilson (1927); values checked against Newcombe (1998).
 *
 * @example
 * ```ts
 * import { wilson } from "redress/metrics";
 * const three = wilson(3, 3);
 * three.status === "ok" && three.low.toFixed(3); // "0.439"
 * three.status === "ok" && three.few?.needed; // 78
 * wilson(0, 0).status; // "refused"
 * ```
 */
export function wilson(hits: number, n: number, { confidence = usual }: Confidence = {}): ShareInterval | NoInterval {
  return shareInterval(hits, n, confidence, (z) => wilsonEnds(hits / n, n, z));
}
