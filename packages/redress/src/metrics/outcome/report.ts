import type { LoyaltyBasis } from "../../complaint/case/index.ts";
import { type Confidence, usual, zOf } from "../interval/confidence.ts";
import type { ShareInterval } from "../interval/share.ts";
import { wilson } from "../interval/wilson.ts";
import { type MetricRefusal, refuse } from "../refusal.ts";
import type { Counted } from "./count.ts";
import { type Quadrant, quadrantOf, quadrants } from "./quadrant.ts";
import { type OutcomeRefusal, refuseOutcome } from "./refusal.ts";

/** How to read a count. */
export interface OutcomeOptions extends Confidence {
  /** Count only loyalty that is known in this way; that known otherwise is then unknown. Without it both count, and are told apart. */
  readonly basis?: LoyaltyBasis;
}

/** A share among the complete answers, and what it can be among all of them. All from 0 to 1, ends included. */
export interface OutcomeShare extends Omit<ShareInterval, "status"> {
  readonly count: number;
  /** Share of all clients if no missing answer belongs here. */
  readonly atLeast: number;
  /** Share of all clients if every missing answer that can belong here does. */
  readonly atMost: number;
}

/** How many answers are missing: only the one, only the other, or both. */
export interface MissingAnswers {
  readonly satisfied: number;
  readonly loyal: number;
  readonly both: number;
}

/** How the loyalty counted is known: how many by each way, and the days after closing that the observed span, ends included. */
export interface LoyaltyKnown extends Readonly<Record<LoyaltyBasis, number>> {
  readonly days?: readonly [number, number];
}

/** Where the clients stand after their complaints. */
export interface OutcomeReport {
  readonly status: "ok";
  /** Clients counted. */
  readonly answers: number;
  /** Those of whom both answers are known; the shares are shares of these. */
  readonly complete: number;
  readonly cells: Readonly<Record<Quadrant, OutcomeShare>>;
  readonly margins: Readonly<Record<Margin, OutcomeShare>>;
  readonly missing: MissingAnswers;
  readonly known: LoyaltyKnown;
  /** True where loyalty that was stated and loyalty that was observed are counted together. */
  readonly mixed: boolean;
}

/** The two questions. */
export const margins = ["satisfied", "loyal"] as const;
export type Margin = (typeof margins)[number];

/** No share, since no client gave both answers; what is known all the same. */
export type OutcomesRefusal =
  | ((MetricRefusal<"no-answers"> | OutcomeRefusal<"no-complete-answers">) & Pick<OutcomeReport, "missing" | "known">)
  | MetricRefusal<"confidence-out-of-range">;

const sum = (counted: readonly Counted[], of: (one: Counted) => boolean) =>
  counted.reduce((total, one) => (of(one) ? total + one.clients : total), 0);

/** The quadrants that a combination of answers leaves possible. */
function possible({ satisfied, loyal }: Counted): readonly Quadrant[] {
  const reading = quadrantOf({ satisfied, loyal });
  return reading.status === "ok" ? [reading.quadrant] : reading.status === "open" ? reading.candidates : [];
}

/** @internal */
export function report(
  all: readonly Counted[],
  days: readonly [number, number] | undefined,
  { basis, confidence = usual }: OutcomeOptions,
): OutcomeReport | OutcomesRefusal {
  const z = zOf(confidence);
  if (typeof z !== "number") return z;
  const counted = all.map((one): Counted => (basis && one.basis && one.basis !== basis ? unknownLoyalty(one) : one));
  const answers = sum(counted, () => true);
  const gap = (satisfied: boolean, loyal: boolean) =>
    sum(counted, (one) => (one.satisfied === "unknown") === satisfied && (one.loyal === "unknown") === loyal);
  const missing = { satisfied: gap(true, false), loyal: gap(false, true), both: gap(true, true) };
  const by = (way: LoyaltyBasis) => sum(counted, (one) => one.basis === way);
  const observed = by("observed-after");
  const known = { "stated-at-closing": by("stated-at-closing"), "observed-after": observed, ...(days && observed && { days }) };
  const complete = answers - missing.satisfied - missing.loyal - missing.both;
  if (!answers) return { ...refuse("no-answers", "answers", answers), missing, known };
  if (!complete) return { ...refuseOutcome("no-complete-answers", "answers", answers), missing, known };
  const share = (count: number, atLeast: number, atMost: number): OutcomeShare => {
    const { status: _, ...interval } = wilson(count, complete, { confidence }) as ShareInterval;
    return { count, ...interval, atLeast: atLeast / answers, atMost: atMost / answers };
  };
  const cell = (quadrant: Quadrant) => {
    const count = sum(counted, (one) => possible(one).length === 1 && possible(one)[0] === quadrant);
    return share(
      count,
      count,
      sum(counted, (one) => possible(one).includes(quadrant)),
    );
  };
  const margin = (of: Margin) =>
    share(
      sum(counted, (one) => one[of] === "yes" && possible(one).length === 1),
      sum(counted, (one) => one[of] === "yes"),
      sum(counted, (one) => one[of] !== "no"),
    );
  return {
    status: "ok",
    answers,
    complete,
    cells: Object.fromEntries(quadrants.map((quadrant) => [quadrant, cell(quadrant)])) as Record<Quadrant, OutcomeShare>,
    margins: Object.fromEntries(margins.map((of) => [of, margin(of)])) as Record<Margin, OutcomeShare>,
    missing,
    known,
    mixed: known["stated-at-closing"] > 0 && observed > 0,
  };
}

const unknownLoyalty = ({ satisfied, clients }: Counted): Counted => ({ satisfied, loyal: "unknown", clients });
