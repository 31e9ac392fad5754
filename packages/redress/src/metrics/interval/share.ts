import { checkCount, type MetricRefusal, refuse } from "../refusal.ts";
import { zOf } from "./confidence.ts";
import { type Few, fewFor } from "./few.ts";

/** A share with its interval; share, low and high from 0 to 1. */
export interface ShareInterval {
  readonly status: "ok";
  /** The share observed. */
  readonly share: number;
  /** Lower end, included. */
  readonly low: number;
  /** Upper end, included. */
  readonly high: number;
  readonly n: number;
  /** How sure the interval is: 0.95 unless asked otherwise. */
  readonly confidence: number;
  /** Too few answers to judge by (rule `metrics.few`); missing where there are enough. */
  readonly few?: Few;
}

/** No interval, and which argument is why. */
export type NoInterval = MetricRefusal<"no-answers" | "not-a-count" | "more-hits-than-cases" | "confidence-out-of-range">;

/** Refuses hits and cases that are no share. @internal */
export function checkShare(hits: number, n: number): NoInterval | undefined {
  const wrong = checkCount(n, "n") ?? checkCount(hits, "hits");
  if (wrong) return wrong;
  if (n === 0) return refuse("no-answers", "n", n);
  return hits > n ? refuse("more-hits-than-cases", "hits", hits) : undefined;
}

/** Checks the arguments, and keeps the two ends from 0 to 1 whatever the last digits say. @internal */
export function shareInterval(
  hits: number,
  n: number,
  confidence: number,
  ends: (z: number) => readonly [low: number, high: number],
): ShareInterval | NoInterval {
  const wrong = checkShare(hits, n);
  if (wrong) return wrong;
  const z = zOf(confidence);
  if (typeof z !== "number") return z;
  const share = hits / n;
  const [from, to] = ends(z);
  const [low, high] = [Math.max(0, Math.min(from, share)), Math.min(1, Math.max(to, share))];
  // The share drawn towards a half, as Wilson's centre is: three of three do not mean that nobody is ever discontent.
  const drawn = (hits + (z * z) / 2) / (n + z * z);
  return { status: "ok", share, low, high, n, confidence, ...fewFor(n, drawn * (1 - drawn), z) };
}
