import type { AfterComplaint } from "../../complaint/case/index.ts";
import { type Confidence, usual } from "../interval/confidence.ts";
import type { MetricRefusal } from "../refusal.ts";
import { type AnswerRefusal, cellOf, faultOf } from "./answer.ts";
import { type AskedTwice, type PairedDifference, pairedDifference } from "./paired.ts";
import { type Quadrant, quadrants } from "./quadrant.ts";
import { type OutcomeRefusal, refuseOutcome } from "./refusal.ts";
import { type Margin, margins } from "./report.ts";

/** One client's answers after an earlier and after a later complaint. */
export interface TwoAnswers {
  readonly before: AfterComplaint;
  readonly after: AfterComplaint;
}

/** A quadrant among the same clients: how many came, how many went, and what that comes to. */
export interface QuadrantMove extends PairedDifference {
  readonly joined: number;
  readonly left: number;
  /** Joined less left; over the four quadrants these add up to 0. */
  readonly net: number;
}

/** Who moved where among the clients who answered twice. */
export interface MovedReport {
  readonly status: "ok";
  /** Clients of whom all four answers are known, loyalty each time in the same way. */
  readonly complete: number;
  /** Clients left out since an answer is missing. */
  readonly incomplete: number;
  /** Clients left out since their loyalty was once stated and once observed: that would compare words with deeds. */
  readonly otherBasis: number;
  /** How many stood in the first quadrant before and in the second after. */
  readonly table: Readonly<Record<Quadrant, Readonly<Record<Quadrant, number>>>>;
  readonly stayed: number;
  readonly cells: Readonly<Record<Quadrant, QuadrantMove>>;
  readonly margins: Readonly<Record<Margin, QuadrantMove>>;
}

/** Nobody answered twice in full; how many were left out, and why. */
export type MovedRefusal =
  | AnswerRefusal
  | (OutcomeRefusal<"no-complete-pairs"> & Pick<MovedReport, "incomplete" | "otherBasis">)
  | MetricRefusal<"confidence-out-of-range">;

/** Which cells make up a margin. */
const yesCells: Readonly<Record<Margin, readonly Quadrant[]>> = {
  satisfied: ["apostle", "mercenary"],
  loyal: ["apostle", "hostage"],
};

const byQuadrant = <T>(of: (quadrant: Quadrant) => T) =>
  Object.fromEntries(quadrants.map((quadrant) => [quadrant, of(quadrant)])) as Record<Quadrant, T>;

/**
 * Who moved where, when the same clients answered after two complaints: the four quadrants before by the four after, the
 * net of each, and for each quadrant and each of the two answers whether the change can be told from chance.
 *
 * For the same clients only; two months with different clients are compared by `shift`. Clients with a missing answer, and
 * those whose loyalty is known in two different ways, are left out and counted. Refused: nobody left
 * (`no-complete-pairs`), an answer that is none. Rules `metrics.moved.*`.
 *
 * @example
 * ```ts
 * import { moved } from "redress/metrics";
 * const stays = { loyal: "yes", basis: "observed-after", days: 90 } as const;
 * const won = { before: { satisfied: "no", loyalty: stays }, after: { satisfied: "yes", loyalty: stays } } as const;
 * const report = moved([won, won]);
 * report.status === "ok" && [report.table.hostage.apostle, report.cells.hostage.net]; // [2, -2]
 * report.status === "ok" && report.margins.satisfied.verdict; // "too-few"
 * ```
 */
export function moved(pairs: Iterable<TwoAnswers>, { confidence = usual }: Confidence = {}): MovedReport | MovedRefusal {
  const table = byQuadrant(() => byQuadrant(() => 0));
  const left = { incomplete: 0, otherBasis: 0 };
  let [complete, at] = [0, 0];
  for (const { before, after } of pairs) {
    const field = `pairs[${at++}]`;
    const fault = faultOf(before, `${field}.before`) ?? faultOf(after, `${field}.after`);
    if (fault) return fault;
    const [from, to] = [cellOf(before), cellOf(after)];
    if (!from || !to) left.incomplete++;
    else if (basisOf(before) !== basisOf(after)) left.otherBasis++;
    else {
      table[from][to]++;
      complete++;
    }
  }
  if (!complete) return { ...refuseOutcome("no-complete-pairs", "pairs", at), ...left };
  const change = (cells: readonly Quadrant[]): QuadrantMove | MetricRefusal => {
    const asked = askedOf(table, cells);
    const paired = pairedDifference(asked, { confidence });
    if (paired.status !== "ok") return paired;
    const [joined, gone] = [asked.afterOnly, asked.beforeOnly];
    return { ...paired, joined, left: gone, net: joined - gone };
  };
  const first = change(["apostle"]);
  // The counts are sound by now; only the confidence can still be wrong.
  if (first.status === "refused") return first as MetricRefusal<"confidence-out-of-range">;
  const cells = byQuadrant((quadrant) => change([quadrant]) as QuadrantMove);
  const both = Object.fromEntries(margins.map((of) => [of, change(yesCells[of])])) as Record<Margin, QuadrantMove>;
  const stayed = quadrants.reduce((total, quadrant) => total + table[quadrant][quadrant], 0);
  return { status: "ok", complete, ...left, table, stayed, cells, margins: both };
}

const basisOf = ({ loyalty }: AfterComplaint) => (loyalty.loyal === "unknown" ? undefined : loyalty.basis);

/** The table seen from some quadrants: in them both times, only before, only after, never. */
function askedOf(table: MovedReport["table"], cells: readonly Quadrant[]): AskedTwice {
  const counts = { both: 0, beforeOnly: 0, afterOnly: 0, neither: 0 };
  for (const from of quadrants)
    for (const to of quadrants) {
      const [before, after] = [cells.includes(from), cells.includes(to)];
      counts[before ? (after ? "both" : "beforeOnly") : after ? "afterOnly" : "neither"] += table[from][to];
    }
  return counts;
}
