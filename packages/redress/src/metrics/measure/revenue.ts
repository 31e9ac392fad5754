import { bootstrap } from "../bootstrap/bootstrap.ts";
import type { BootstrapInterval, BootstrapOptions, BootstrapRefusal } from "../bootstrap/percentile.ts";
import { type Few, fewByCount } from "../interval/few.ts";
import { checkAmount, type MetricRefusal, refuse } from "../refusal.ts";
import { type ClientShare, churn } from "./retention.ts";

/** Revenue of the clients of the start, and what became of it; amounts from 0 in one currency. */
export interface RevenueTotals {
  readonly start: number;
  /** More from clients of the start. */
  readonly expansion: number;
  /** Less from clients who stayed. */
  readonly contraction: number;
  /** All of clients who left. */
  readonly churned: number;
}

/** Net and gross revenue retention. Totals do not tell how many clients they come from, so they have no interval. */
export interface RevenueRetention {
  readonly status: "ok";
  /** Share of the revenue kept, with what the kept clients buy more; can be above 1 while clients leave. */
  readonly nrr: number;
  /** Share of the revenue kept, without; from 0 to 1. */
  readonly grr: number;
  readonly interval: "none-from-totals";
}

/** Why no share of revenue can be told. */
export type RevenueRefusal = MetricRefusal<"not-a-number" | "negative" | "no-revenue" | "more-lost-than-revenue" | "too-large">;

/**
 * Net and gross revenue retention (NRR, GRR) from totals. Both are given: a net share above 1 hides lost clients. Revenue of
 * new clients belongs to neither. Rule `metrics.revenue.both` (M13).
 *
 * Refused: no revenue at the start, more lost than there was, an amount below 0.
 *
 * @example
 * ```ts
 * import { revenueRetention } from "redress/metrics";
 * const got = revenueRetention({ start: 1000, expansion: 250, contraction: 50, churned: 100 });
 * got.status === "ok" && [got.nrr, got.grr]; // [1.1, 0.85]
 * ```
 */
export function revenueRetention(totals: RevenueTotals): RevenueRetention | RevenueRefusal {
  for (const field of ["start", "expansion", "contraction", "churned"] as const) {
    const wrong = checkAmount(totals[field], field);
    if (wrong) return wrong;
  }
  const { start, expansion, contraction, churned } = totals;
  if (start === 0) return refuse("no-revenue", "start", 0);
  const lost = contraction + churned;
  if (lost > start) return refuse("more-lost-than-revenue", "churned", lost);
  const nrr = (start + expansion - lost) / start;
  if (!Number.isFinite(nrr)) return refuse("too-large", "expansion", expansion);
  return { status: "ok", nrr, grr: (start - lost) / start, interval: "none-from-totals" };
}

/** What an account brought in the period before, and in this one. */
export interface Account {
  readonly start: number;
  readonly end: number;
}

/** Net and gross revenue retention with intervals, and the share of accounts lost beside them. */
export interface AccountRetention {
  readonly status: "ok";
  readonly nrr: BootstrapInterval;
  readonly grr: BootstrapInterval;
  /** Share of the accounts that bring nothing any more. */
  readonly lost: ClientShare<"churn">;
  /** Accounts with revenue at the start. */
  readonly n: number;
  /** Accounts without: new ones, not counted. */
  readonly newAccounts: number;
  readonly few?: Few;
}

/**
 * Net and gross revenue retention from accounts, each with its interval by drawing the accounts again: a few large ones make
 * it wide, and the totals do not show it. Rules `metrics.revenue.both`, `metrics.bootstrap` (M13).
 *
 * @example
 * ```ts
 * import { accountRetention } from "redress/metrics";
 * const accounts = [{ start: 100, end: 180 }, { start: 100, end: 100 }, { start: 100, end: 0 }, { start: 0, end: 40 }];
 * const got = accountRetention(accounts, { seed: 1 });
 * got.status === "ok" && [got.nrr.value.toFixed(2), got.grr.value.toFixed(2), got.lost.hits]; // ["0.93", "0.67", 1]
 * ```
 */
export function accountRetention(
  accounts: readonly Account[],
  options: BootstrapOptions,
): AccountRetention | RevenueRefusal | BootstrapRefusal {
  for (const [at, { start, end }] of accounts.entries()) {
    const wrong = checkAmount(start, `accounts.${at}.start`) ?? checkAmount(end, `accounts.${at}.end`);
    if (wrong) return wrong;
  }
  const old = accounts.filter(({ start }) => start > 0);
  if (!old.length) return refuse("no-revenue", "accounts", accounts.length);
  const ratio = (kept: (account: Account) => number) => (drawn: readonly Account[]) => {
    let [before, after] = [0, 0];
    for (const account of drawn) {
      before += account.start;
      after += kept(account);
    }
    return after / before;
  };
  const nrr = bootstrap(
    old,
    ratio(({ end }) => end),
    options,
  );
  if (nrr.status !== "ok") return nrr;
  const grr = bootstrap(
    old,
    ratio(({ start, end }) => Math.min(start, end)),
    options,
  );
  if (grr.status !== "ok") return grr;
  const lost = churn({ start: old.length, lost: old.filter(({ end }) => end === 0).length }, options);
  if (lost.status !== "ok") return refuse("no-revenue", "accounts", accounts.length);
  return { status: "ok", nrr, grr, lost, n: old.length, newAccounts: accounts.length - old.length, ...fewByCount(old.length) };
}
