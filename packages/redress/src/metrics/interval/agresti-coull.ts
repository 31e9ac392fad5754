import { type CentredInterval, centredInterval } from "./centred.ts";
import { type Confidence, usual } from "./confidence.ts";
import type { NoInterval } from "./share.ts";

/**
 * The interval of Agresti and Coull: half z² hits and half z² misses are added, then it is the plain one. Nearly Wilson's, a
 * little wider, and easy to work out by hand. Cut off at 0 and 1; `centre` and `margin` say where it would reach.
 * Arguments and refusals as of `wilson`.
 *
 * Source: Agresti and Coull (1998).
 *
 * @example
 * ```ts
 * import { agrestiCoull } from "redress/metrics";
 * const got = agrestiCoull(6, 32);
 * got.status === "ok" && [got.low.toFixed(4), got.high.toFixed(4)]; // ["0.0852", "0.3568"]
 * ```
 */
export function agrestiCoull(hits: number, n: number, { confidence = usual }: Confidence = {}): CentredInterval | NoInterval {
  return centredInterval(hits, n, confidence, (z) => {
    const cases = n + z * z;
    const centre = (hits + (z * z) / 2) / cases;
    return [centre, Math.sqrt((centre * (1 - centre)) / cases)];
  });
}
