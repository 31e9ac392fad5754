import { type Confidence, usual, zOf } from "../interval/confidence.ts";
import { type Few, fewByCount } from "../interval/few.ts";
import { inside } from "../interval/newcombe.ts";
import { twoSided, type ZTest } from "../interval/pooled-z.ts";
import { type MetricRefusal, refuse } from "../refusal.ts";
import { adjusted, moments, type NpsCounts, type NpsRefusal, totalOf } from "./category.ts";

/** The difference of two scores, a less b, tested; difference, low and high from -2 to 2. */
export interface NpsDifference extends ZTest {
  readonly method: "adjusted-wald" | "wald";
  /** What the interval and z are built on: the difference itself, or that of the adjusted scores. */
  readonly centre: number;
  readonly se: number;
  readonly low: number;
  readonly high: number;
  readonly confidence: number;
  readonly few?: Few;
}

/** By which variance: the adjusted one unless said. */
export interface NpsDifferenceOptions extends Confidence {
  readonly method?: NpsDifference["method"];
}

/**
 * The difference of two net promoter scores of different answerers, a less b with its sign, its interval and the test whether
 * it is any. Adjusted as `npsInterval`; `method: "wald"` is the plain one, and refuses two samples that do not vary at all as
 * `no-variation`. Rule `metrics.nps.adjusted` (M12).
 *
 * @example
 * ```ts
 * import { npsDifference } from "redress/metrics";
 * const last = { detractors: 10, passives: 10, promoters: 10 };
 * const now = { detractors: 5, passives: 10, promoters: 15 };
 * const got = npsDifference(now, last, { method: "wald" });
 * got.status === "ok" && [got.difference.toFixed(2), got.low.toFixed(2), got.high.toFixed(2)]; // ["0.33", "-0.06", "0.73"]
 * ```
 */
export function npsDifference(
  a: NpsCounts,
  b: NpsCounts,
  { confidence = usual, method = "adjusted-wald" }: NpsDifferenceOptions = {},
): NpsDifference | NpsRefusal | MetricRefusal<"no-variation"> {
  const [n, m] = [totalOf(a), totalOf(b)];
  if (typeof n !== "number") return inside("a", n);
  if (typeof m !== "number") return inside("b", m);
  const z0 = zOf(confidence);
  if (typeof z0 !== "number") return z0;
  const plain = method === "wald";
  const first = plain ? { n, ...moments(a, n) } : adjusted(a, n);
  const second = plain ? { n: m, ...moments(b, m) } : adjusted(b, m);
  const se = Math.sqrt(first.variance / first.n + second.variance / second.n);
  if (se === 0) return refuse("no-variation", "n", n + m);
  const difference = moments(a, n).nps - moments(b, m).nps;
  const centre = first.nps - second.nps;
  const [z, margin] = [centre / se, z0 * se];
  const interval = { low: Math.max(-2, centre - margin), high: Math.min(2, centre + margin) };
  return {
    ...{ status: "ok", method, difference, centre, se, z, pValue: twoSided(z) },
    ...{ ...interval, confidence, ...fewByCount(Math.min(n, m)) },
  };
}
