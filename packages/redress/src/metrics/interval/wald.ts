import { type CentredInterval, centredInterval } from "./centred.ts";
import { type Confidence, usual } from "./confidence.ts";
import type { NoInterval } from "./share.ts";

/** The plain interval; `degenerate` where all answers are alike and it has no width, which says nothing about how sure it is. */
export interface WaldInterval extends CentredInterval {
  readonly degenerate: boolean;
}

/**
 * The plain textbook interval of a share, to compare with what others report: too narrow for few cases, and without any
 * width where all answers are alike, which `degenerate` flags. Use `wilson` instead. Cut off at 0 and 1; `centre` and
 * `margin` say where it would reach. Arguments and refusals as of `wilson`.
 *
 * @example
 * ```ts
 * import { wald } from "redress/metrics";
 * const all = wald(3, 3);
 * all.status === "ok" && [all.low, all.high, all.degenerate]; // [1, 1, true]
 * ```
 */
export function wald(hits: number, n: number, { confidence = usual }: Confidence = {}): WaldInterval | NoInterval {
  const share = hits / n;
  const got = centredInterval(hits, n, confidence, () => [share, Math.sqrt((share * (1 - share)) / n)]);
  return got.status === "ok" ? { ...got, degenerate: hits === 0 || hits === n } : got;
}
