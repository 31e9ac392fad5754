import { type Confidence, usual, zOf } from "../interval/confidence.ts";
import { type Few, fewByCount } from "../interval/few.ts";
import { checkAmount, checkCount, type MetricRefusal, refuse } from "../refusal.ts";

/** A case, and for how long it was followed: until it ended, or until now while it is still open. */
export interface FollowedCase {
  /** From 0, in any unit that is the same for all. */
  readonly duration: number;
  /** Whether it ended then; false is still open, so that it takes longer than `duration`. */
  readonly ended: boolean;
  /** How many such cases there are, a whole number; 1 where it is left out. */
  readonly count?: number;
}

/** What happened at one duration. */
export interface SurvivalStep {
  readonly at: number;
  /** Cases followed at least so long. */
  readonly atRisk: number;
  readonly ended: number;
  /** Open cases followed exactly so long; they count as at risk here and are gone after. */
  readonly open: number;
  /** Share still open after this duration, from 0 to 1. */
  readonly surviving: number;
  /** Lower end, included. */
  readonly low: number;
  /** Upper end, included. */
  readonly high: number;
}

/** How cases end over time, the open ones counted. */
export interface SurvivalCurve {
  readonly status: "ok";
  readonly measure: "time-to";
  /** One for each duration at which a case ended or was followed to, ascending. */
  readonly steps: readonly SurvivalStep[];
  readonly n: number;
  readonly ended: number;
  readonly open: number;
  readonly confidence: number;
  /** By the cases that ended: the open ones say only how long it takes at least. */
  readonly few?: Few;
}

/** Why there is no curve. */
export type SurvivalRefusal = MetricRefusal<"no-answers" | "not-a-count" | "not-a-number" | "negative" | "confidence-out-of-range">;

/** Log-log limits, which stay from 0 to 1; `variance` is Greenwood's sum. */
function limits(surviving: number, variance: number, z: number, before: number): { low: number; high: number } {
  if (surviving === 1) return { low: 1, high: 1 };
  // When the last one ended the sum has no end: nothing below is left, and no more than before above.
  if (surviving === 0) return { low: 0, high: before };
  const log = Math.log(surviving);
  const spread = Math.exp((z * Math.sqrt(variance)) / Math.abs(log));
  return { low: surviving ** spread, high: surviving ** (1 / spread) };
}

/**
 * How long cases take, the open ones counted: the share still open after each duration, by Kaplan and Meier, with Greenwood's
 * interval on the log-log scale. A mean of the closed cases alone would leave out just those that take longest. Of a case that
 * ended and one still open at the same duration the ended one comes first. Rule `metrics.survival.open-cases` (M15).
 *
 * Refused: no cases, a duration that is no finite number from 0 or a count that is no whole one (named by its place).
 *
 * Source: Kaplan and Meier (1958); Kalbfleisch and Prentice (1980) for the interval. After the last case has ended the upper
 * end stays what it was, since the formula has none there.
 *
 * @example
 * ```ts
 * import { survival, survivalQuantile } from "redress/metrics";
 * const curve = survival([
 *   { duration: 2, ended: true },
 *   { duration: 3, ended: true },
 *   { duration: 3, ended: false },
 *   { duration: 9, ended: false },
 * ]);
 * curve.status === "ok" && curve.steps.map(({ at, surviving }) => [at, surviving]); // [[2, 0.75], [3, 0.5], [9, 0.5]]
 * ```
 */
export function survival(cases: readonly FollowedCase[], { confidence = usual }: Confidence = {}): SurvivalCurve | SurvivalRefusal {
  const z = zOf(confidence);
  if (typeof z !== "number") return z;
  if (!cases.length) return refuse("no-answers", "cases", 0);
  const byTime = new Map<number, { ended: number; open: number }>();
  let n = 0;
  for (const [at, { duration, ended, count = 1 }] of cases.entries()) {
    const wrong = checkAmount(duration, `cases.${at}.duration`) ?? checkCount(count, `cases.${at}.count`);
    if (wrong) return wrong;
    const found = byTime.get(duration) ?? { ended: 0, open: 0 };
    found[ended ? "ended" : "open"] += count;
    byTime.set(duration, found);
    n += count;
  }
  if (!n) return refuse("no-answers", "cases", 0);
  let [atRisk, surviving, variance, high, total] = [n, 1, 0, 1, 0];
  const steps: SurvivalStep[] = [];
  for (const [at, { ended, open }] of [...byTime].sort(([a], [b]) => a - b)) {
    const left = atRisk - ended;
    surviving *= left / atRisk;
    if (left) variance += ended / (atRisk * left);
    const ends = limits(surviving, variance, z, high);
    steps.push({ at, atRisk, ended, open, surviving, ...ends });
    high = ends.high;
    atRisk = left - open;
    total += ended;
  }
  return { status: "ok", measure: "time-to", steps, n, ended: total, open: n - total, confidence, ...fewByCount(total) };
}
