import { type MetricRefusal, refuse } from "../refusal.ts";
import { atLeast, exactly } from "./binomial.ts";
import { type Confidence, usual } from "./confidence.ts";
import { checkShare, type NoInterval, type ShareInterval, shareInterval } from "./share.ts";

/** Above so many cases the exact interval is no longer worked out; Wilson's is the same to four digits long before. */
export const mostExact = 10_000_000;

/** The chance at which `hits` or more of n are only as likely as `tail`. Newton on the logarithm, between two bounds. */
function lowest(hits: number, n: number, tail: number): number {
  if (hits === 0) return 0;
  if (hits === n) return tail ** (1 / n);
  let [low, high] = [0, hits / n];
  let p = high / 2;
  for (let step = 0; step < 200; step++) {
    const got = atLeast(hits, n, p);
    if (got < tail) low = p;
    else high = p;
    // The slope of the tail at p is n times the chance of exactly one hit less among one case less.
    const slope = n * exactly(hits - 1, n - 1, p);
    let next = p - (Math.log(got / tail) * got) / slope;
    if (!(next > low && next < high)) next = (low + high) / 2;
    if (Math.abs(next - p) <= 1e-16 * p) return next;
    p = next;
  }
  return p;
}

/**
 * The exact interval of Clopper and Pearson: never too narrow, mostly too wide. Where somebody has to be sure of no less than
 * 95 %, as in an audit. Arguments and refusals as of `wilson`; above 10 000 000 cases it is refused, since Wilson's interval
 * is the same there.
 *
 * Source: Clopper and Pearson (1934); values checked against SciPy's documentation.
 *
 * @example
 * ```ts
 * import { clopperPearson } from "redress/metrics";
 * const got = clopperPearson(7, 50);
 * got.status === "ok" && [got.low.toFixed(4), got.high.toFixed(4)]; // ["0.0582", "0.2674"]
 * ```
 */
export function clopperPearson(
  hits: number,
  n: number,
  { confidence = usual }: Confidence = {},
): ShareInterval | NoInterval | MetricRefusal<"too-many-cases"> {
  if (!checkShare(hits, n) && n > mostExact) return refuse("too-many-cases", "n", n);
  const tail = (1 - confidence) / 2;
  return shareInterval(hits, n, confidence, () => [lowest(hits, n, tail), 1 - lowest(n - hits, n, tail)]);
}
