import { type MetricRefusal, refuse } from "../refusal.ts";
import { inside, type Share } from "./newcombe.ts";
import { above } from "./normal.ts";
import { checkShare, type NoInterval } from "./share.ts";

/** A test of whether two figures differ. */
export interface ZTest {
  readonly status: "ok";
  /** a less b. */
  readonly difference: number;
  readonly z: number;
  /** How likely a difference as large would be by chance alone, in either direction; above 0, at most 1. */
  readonly pValue: number;
}

/** The chance of a z as far from 0 to either side. @internal */
export const twoSided = (z: number): number => Math.min(1, 2 * above(Math.abs(z)));

/**
 * Tests whether two shares of different answerers differ: the pooled z test, without correction for continuity. For many
 * cases; the interval of `newcombe` says more. Refused as `no-variation` where every case of both is a hit, or none is:
 * nothing varies that a test could weigh. Other refusals as of `newcombe`.
 *
 * @example
 * ```ts
 * import { pooledZ } from "redress/metrics";
 * const got = pooledZ({ hits: 90, n: 100 }, { hits: 78, n: 100 });
 * got.status === "ok" && [got.z.toFixed(3), got.pValue.toFixed(4)]; // ["2.315", "0.0206"]
 * ```
 */
export function pooledZ(a: Share, b: Share): ZTest | NoInterval | MetricRefusal<"no-variation"> {
  const [first, second] = [checkShare(a.hits, a.n), checkShare(b.hits, b.n)];
  if (first) return inside("a", first);
  if (second) return inside("b", second);
  const pooled = (a.hits + b.hits) / (a.n + b.n);
  if (pooled === 0 || pooled === 1) return refuse("no-variation", "hits", a.hits + b.hits);
  const difference = a.hits / a.n - b.hits / b.n;
  const z = difference / Math.sqrt(pooled * (1 - pooled) * (1 / a.n + 1 / b.n));
  return { status: "ok", difference, z, pValue: twoSided(z) };
}
