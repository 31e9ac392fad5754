import type { MetricRefusal } from "../refusal.ts";
import { type Confidence, usual } from "./confidence.ts";
import { type Few, fewByCount } from "./few.ts";
import type { NoInterval } from "./share.ts";
import { wilson } from "./wilson.ts";

/** How many of how many. */
export interface Share {
  readonly hits: number;
  readonly n: number;
}

/** The difference of two shares, a less b, with its interval; all three from -1 to 1. */
export interface DifferenceInterval {
  readonly status: "ok";
  readonly difference: number;
  /** Lower end, included. */
  readonly low: number;
  /** Upper end, included. */
  readonly high: number;
  readonly confidence: number;
  /** One of the two has too few answers (rule `metrics.few`): what the one with fewer needs. */
  readonly few?: Few;
}

/** A refusal of one of two, with its name before the field. @internal */
export const inside = <R extends MetricRefusal>(which: string, refusal: R): R =>
  refusal.field === "confidence" ? refusal : { ...refusal, field: `${which}.${refusal.field}` };

/**
 * The interval of the difference of two shares of different answerers, a less b, from Wilson's intervals of both. Where it
 * holds 0, the two cannot be told apart. Not for the same answerers asked twice.
 *
 * Refusals as of `wilson`, the field named `a.n` or `b.hits`.
 *
 * Source: Newcombe (1998), method 10. Rule `metrics.difference.newcombe` (M12).
 *
 * @example
 * ```ts
 * import { newcombe } from "redress/metrics";
 * const got = newcombe({ hits: 56, n: 70 }, { hits: 48, n: 80 });
 * got.status === "ok" && [got.difference.toFixed(2), got.low.toFixed(4), got.high.toFixed(4)]; // ["0.20", "0.0524", "0.3339"]
 * ```
 */
export function newcombe(a: Share, b: Share, { confidence = usual }: Confidence = {}): DifferenceInterval | NoInterval {
  const first = wilson(a.hits, a.n, { confidence });
  if (first.status !== "ok") return inside("a", first);
  const second = wilson(b.hits, b.n, { confidence });
  if (second.status !== "ok") return inside("b", second);
  const difference = first.share - second.share;
  const low = difference - Math.hypot(first.share - first.low, second.high - second.share);
  const high = difference + Math.hypot(first.high - first.share, second.share - second.low);
  const within = { low: Math.max(-1, low), high: Math.min(1, high) };
  return { status: "ok", difference, ...within, confidence, ...fewByCount(Math.min(a.n, b.n)) };
}
