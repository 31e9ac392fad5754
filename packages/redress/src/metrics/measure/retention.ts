import { type Confidence, usual } from "../interval/confidence.ts";
import type { NoInterval, ShareInterval } from "../interval/share.ts";
import { wilson } from "../interval/wilson.ts";
import { checkCount, checkRate, type MetricRefusal, refuse } from "../refusal.ts";

/** A share of clients, by what it measures. */
export interface ClientShare<M extends string> extends ShareInterval {
  readonly measure: M;
  /** How many count. */
  readonly hits: number;
}

/** Why no share of clients can be told. */
export type ClientShareRefusal = NoInterval | MetricRefusal<"no-customers" | "more-new-than-end" | "more-kept-than-start">;

/** @internal */
export function clientShare<const M extends string>(measure: M, hits: number, n: number, confidence: number): ClientShare<M> | NoInterval {
  const got = wilson(hits, n, { confidence });
  return got.status === "ok" ? { ...got, measure, hits } : got;
}

/** Clients of a period. */
export interface ClientCount {
  /** At its start. */
  readonly start: number;
  /** At its end, new ones included. */
  readonly end: number;
  /** Won during it. */
  readonly new: number;
}

/**
 * Retention: which share of the clients of the start are still there at the end, (end - new) / start, by Wilson. Rule
 * `metrics.retention` (M16).
 *
 * Refused: nobody at the start (`no-customers`: the share is undefined, neither 0 nor 1), more new ones than there are at the
 * end, more kept than there were.
 *
 * @example
 * ```ts
 * import { retention } from "redress/metrics";
 * const got = retention({ start: 200, end: 210, new: 30 });
 * got.status === "ok" && got.share; // 0.9
 * retention({ start: 0, end: 5, new: 5 }).status; // "refused"
 * ```
 */
export function retention(
  { start, end, new: won }: ClientCount,
  { confidence = usual }: Confidence = {},
): ClientShare<"retention"> | ClientShareRefusal {
  const wrong = checkCount(start, "start") ?? checkCount(end, "end") ?? checkCount(won, "new");
  if (wrong) return wrong;
  if (start === 0) return refuse("no-customers", "start", 0);
  if (won > end) return refuse("more-new-than-end", "new", won);
  if (end - won > start) return refuse("more-kept-than-start", "end", end - won);
  return clientShare("retention", end - won, start, confidence);
}

/**
 * Churn: which share of the clients of the start were lost in the period, by Wilson. Refused: nobody at the start, more lost
 * than there were. Rule `metrics.retention` (M16).
 *
 * @example
 * ```ts
 * import { churn } from "redress/metrics";
 * const got = churn({ start: 200, lost: 20 });
 * got.status === "ok" && got.share; // 0.1
 * ```
 */
export function churn(
  { start, lost }: { readonly start: number; readonly lost: number },
  { confidence = usual }: Confidence = {},
): ClientShare<"churn"> | ClientShareRefusal {
  const wrong = checkCount(start, "start") ?? checkCount(lost, "lost");
  if (wrong) return wrong;
  return start === 0 ? refuse("no-customers", "start", 0) : clientShare("churn", lost, start, confidence);
}

/** Churn of a number of months in a row. */
export interface Compounded {
  readonly status: "ok";
  readonly measure: "annual-churn";
  /** Share lost by the end, from 0 to 1. */
  readonly churn: number;
  /** Share still there, from 0 to 1. */
  readonly retention: number;
  readonly months: number;
}

/**
 * Monthly churn over a year, or another number of months: every month loses its share of those still there, 1 - (1 - m)^12.
 * Twelve times the monthly share would count clients who are already gone. Rule `metrics.churn.compounds` (M16).
 *
 * Refused: a share not from 0 to 1, months that are no whole number from 0.
 *
 * @example
 * ```ts
 * import { compoundChurn } from "redress/metrics";
 * const year = compoundChurn(0.05);
 * year.status === "ok" && year.churn.toFixed(4); // "0.4596"
 * ```
 */
export function compoundChurn(monthly: number, months = 12): Compounded | MetricRefusal<"not-a-number" | "not-a-share" | "not-a-count"> {
  const wrong = checkRate(monthly, "monthly") ?? checkCount(months, "months");
  if (wrong) return wrong;
  // By logarithms, so that a very small churn is not lost; no months lose nobody, whatever the churn.
  const kept = months === 0 ? 0 : months * Math.log1p(-monthly);
  return { status: "ok", measure: "annual-churn", churn: 0 - Math.expm1(kept), retention: Math.exp(kept), months };
}

/**
 * The monthly churn that comes to a yearly one, the other way round of `compoundChurn`.
 *
 * @example
 * ```ts
 * import { monthlyChurn } from "redress/metrics";
 * const got = monthlyChurn(0.4596);
 * typeof got === "number" && got.toFixed(3); // "0.050"
 * ```
 */
export function monthlyChurn(annual: number): number | MetricRefusal<"not-a-number" | "not-a-share"> {
  return checkRate(annual, "annual") ?? 0 - Math.expm1(Math.log1p(-annual) / 12);
}
