import { type Confidence, usual } from "../interval/confidence.ts";
import type { Few } from "../interval/few.ts";
import { checkRate, type MetricRefusal, refuse } from "../refusal.ts";
import { type ClientShareRefusal, churn } from "./retention.ts";

/** How many periods a client stays on average, if churn stays what it is. */
export interface Lifetime {
  readonly status: "ok";
  readonly measure: "lifetime";
  /** In periods of the churn: months for a monthly one. */
  readonly periods: number;
}

/**
 * Average lifetime of a client, 1 / churn, in the churn's periods. It holds only while every client is as likely to leave in
 * every period; where times are known use `survival`. Churn of 0 is refused as `no-churn`: no end is in sight, and forever
 * was not observed either. Rule `metrics.lifetime` (M13).
 *
 * @example
 * ```ts
 * import { averageLifetime } from "redress/metrics";
 * averageLifetime(0.05); // { status: "ok", measure: "lifetime", periods: 20 }
 * averageLifetime(0); // { status: "refused", code: "no-churn", field: "churn", value: 0 }
 * ```
 */
export function averageLifetime(rate: number): Lifetime | MetricRefusal<"not-a-number" | "not-a-share" | "no-churn" | "too-large"> {
  const wrong = checkRate(rate, "churn");
  if (wrong) return wrong;
  if (rate === 0) return refuse("no-churn", "churn", 0);
  const periods = 1 / rate;
  return Number.isFinite(periods) ? { status: "ok", measure: "lifetime", periods } : refuse("too-large", "churn", rate);
}

/** A lifetime from counts, with its interval. */
export interface ObservedLifetime extends Lifetime {
  readonly low: number;
  /** Missing where churn could as well be 0, so that no upper end is known. */
  readonly high?: number;
  readonly n: number;
  readonly confidence: number;
  readonly few?: Few;
}

/**
 * Average lifetime from the clients of the start and those lost in one period, with the interval of `churn` turned round.
 *
 * @example
 * ```ts
 * import { observedLifetime } from "redress/metrics";
 * const got = observedLifetime({ start: 200, lost: 10 });
 * got.status === "ok" && [got.low.toFixed(1), got.periods, got.high?.toFixed(1)]; // ["11.2", 20, "36.5"]
 * ```
 */
export function observedLifetime(
  clients: { readonly start: number; readonly lost: number },
  { confidence = usual }: Confidence = {},
): ObservedLifetime | ClientShareRefusal | MetricRefusal<"no-churn"> {
  const got = churn(clients, { confidence });
  if (got.status !== "ok") return got;
  if (got.hits === 0) return refuse("no-churn", "lost", 0);
  const { share, low, high, n, few } = got;
  const upper = 1 / low;
  return {
    ...{ status: "ok", measure: "lifetime", periods: 1 / share, low: 1 / high, n, confidence },
    ...(Number.isFinite(upper) && { high: upper }),
    ...(few && { few }),
  };
}
