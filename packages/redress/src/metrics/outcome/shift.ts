import type { AfterComplaint } from "../../complaint/case/index.ts";
import { type ChangeVerdict, type Comparison, comparison } from "../comparison.ts";
import type { Few } from "../interval/few.ts";
import type { AnswerRefusal } from "./answer.ts";
import { OutcomeCount } from "./count.ts";
import { countOutcomes } from "./outcomes.ts";
import { type Quadrant, quadrants } from "./quadrant.ts";
import { type Margin, margins, type OutcomeOptions, type OutcomeReport, type OutcomeShare, type OutcomesRefusal } from "./report.ts";

/** What two months tell of a share. `not-comparable`: it rests on loyalty that the two know in different ways. */
export type ShiftVerdict = ChangeVerdict | "not-comparable";

/** How a share differs between two months; difference and ends from -1 to 1, after less before. */
export interface ShareShift {
  readonly before: number;
  readonly after: number;
  readonly difference: number;
  /** Lower end, included. */
  readonly low: number;
  /** Upper end, included. */
  readonly high: number;
  readonly verdict: ShiftVerdict;
  /** One of the months has too few answers (rule `metrics.few`), and what it needs. */
  readonly few?: Few;
}

/** Two months beside each other. */
export interface ShiftReport {
  readonly status: "ok";
  readonly before: OutcomeReport;
  readonly after: OutcomeReport;
  readonly cells: Readonly<Record<Quadrant, ShareShift>>;
  readonly margins: Readonly<Record<Margin, ShareShift>>;
  /** Whether loyalty can be compared: known in one way only, the same in both; where observed, after spans of days that meet. */
  readonly loyalty: "comparable" | "other-basis" | "other-days";
}

/** Clients counted, or their answers. */
export type Outcomes = OutcomeCount | Iterable<AfterComplaint>;

/** Why two months are not compared; `field` begins with the month. */
export type ShiftRefusal = AnswerRefusal | OutcomesRefusal;

/**
 * How satisfaction and loyalty moved between two months, whose clients are different ones: for each quadrant and each of
 * the two answers the difference, Newcombe's interval and whether it can be told from chance.
 *
 * Not for the same clients asked twice: that is `moved`. Loyalty stated at closing is not compared with loyalty observed;
 * name the `basis` to compare months that have both. Each verdict stands alone: of six at 95 %, one change in about four
 * reports comes by chance; for all six together ask for `confidence` 0.9915.
 *
 * Refusals as of `outcomes`, the field beginning with `before` or `after`. Rules `metrics.change`, `metrics.shift.different-clients`,
 * `metrics.shift.same-basis`.
 *
 * @example
 * ```ts
 * import { shift } from "redress/metrics";
 * const client = (satisfied: "yes" | "no") =>
 *   ({ satisfied, loyalty: { loyal: "yes", basis: "observed-after", days: 90 } }) as const;
 * const may = Array.from({ length: 40 }, (_, at) => client(at < 10 ? "yes" : "no"));
 * const june = Array.from({ length: 40 }, (_, at) => client(at < 30 ? "yes" : "no"));
 * const report = shift(may, june);
 * report.status === "ok" && [report.margins.satisfied.verdict, report.cells.hostage.verdict]; // ["rose", "fell"]
 * report.status === "ok" && report.margins.loyal.verdict; // "not-distinguishable"
 * ```
 */
export function shift(before: Outcomes, after: Outcomes, options: OutcomeOptions = {}): ShiftReport | ShiftRefusal {
  const first = reportOf(before, "before", options);
  if (first.status !== "ok") return first;
  const second = reportOf(after, "after", options);
  if (second.status !== "ok") return second;
  const loyalty = loyaltyOf(first, second);
  const compare = (one: OutcomeShare, other: OutcomeShare, onLoyalty: boolean): ShareShift => {
    // Two reports hold sound counts and a sound confidence.
    const got = comparison({ hits: one.count, n: one.n }, { hits: other.count, n: other.n }, options) as Comparison;
    const { difference, low, high, few } = got;
    const verdict = onLoyalty && loyalty !== "comparable" ? "not-comparable" : got.verdict;
    return { before: one.share, after: other.share, difference, low, high, verdict, ...(few && { few }) };
  };
  const cell = (name: Quadrant) => [name, compare(first.cells[name], second.cells[name], true)];
  const margin = (name: Margin) => [name, compare(first.margins[name], second.margins[name], name === "loyal")];
  return {
    status: "ok",
    before: first,
    after: second,
    cells: Object.fromEntries(quadrants.map(cell)) as Record<Quadrant, ShareShift>,
    margins: Object.fromEntries(margins.map(margin)) as Record<Margin, ShareShift>,
    loyalty,
  };
}

function reportOf(outcomes: Outcomes, month: "before" | "after", options: OutcomeOptions): OutcomeReport | ShiftRefusal {
  const count = outcomes instanceof OutcomeCount ? outcomes : countOutcomes(outcomes, month);
  if (!(count instanceof OutcomeCount)) return count;
  const report = count.report(options);
  return report.status === "ok" || report.code === "confidence-out-of-range" ? report : { ...report, field: `${month}.${report.field}` };
}

function loyaltyOf({ known: one, mixed }: OutcomeReport, { known: other, mixed: alsoMixed }: OutcomeReport): ShiftReport["loyalty"] {
  if (mixed || alsoMixed || one["observed-after"] > 0 !== other["observed-after"] > 0) return "other-basis";
  const meet = !one.days || !other.days || (one.days[0] <= other.days[1] && other.days[0] <= one.days[1]);
  return meet ? "comparable" : "other-days";
}
