import { type Confidence, usual } from "./confidence.ts";
import { type NoInterval, type ShareInterval, shareInterval } from "./share.ts";

/**
 * Wilson's interval with the correction for continuity: wider, and nearly never too narrow. At no hit the lower end is 0, at
 * all hits the upper one is 1. Arguments and refusals as of `wilson`.
 *
 * Source: Newcombe (1998), method 4.
 *
 * @example
 * ```ts
 * import { wilsonContinuity } from "redress/metrics";
 * const none = wilsonContinuity(0, 20);
 * none.status === "ok" && [none.low, none.high.toFixed(4)]; // [0, "0.2005"]
 * ```
 */
export function wilsonContinuity(hits: number, n: number, { confidence = usual }: Confidence = {}): ShareInterval | NoInterval {
  return shareInterval(hits, n, confidence, (z) => {
    const squared = z * z;
    const misses = n - hits;
    const low = 2 * hits + squared - 1 - z * Math.sqrt(squared - 2 - 1 / n + 4 * hits * ((misses + 1) / n));
    const high = 2 * hits + squared + 1 + z * Math.sqrt(squared + 2 - 1 / n + 4 * hits * ((misses - 1) / n));
    const scale = 2 * (n + squared);
    return [hits === 0 ? 0 : low / scale, hits === n ? 1 : high / scale];
  });
}
