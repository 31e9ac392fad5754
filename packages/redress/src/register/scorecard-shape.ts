import type { AnswerLine, CountLine, LoyaltyLine, Month, StageLine } from "./line-shape.ts";
import type { Compared } from "./report-shape.ts";
import type { RegisterRuleId } from "./rules.ts";
import type { Unreadable } from "./unreadable-shape.ts";

/** What is looked at beside an owner's figures, since what is paid for is also played with. */
export const gamingChecks = [
  "registrations-dropped",
  "registrations-dropped-against-others",
  "relabelled-without-reason",
  "relabelled-more-than-others",
  "closed-without-contact",
  "closed-at-once",
  "no-claim-opened",
  "answers-missing-more-than-others",
  "answers-missing-where-late",
] as const;
export type GamingCheckCode = (typeof gamingChecks)[number];

/** A `finding` is in the register as it stands; a `question` accuses nobody; `too-few`: nothing can be said. */
export const checkVerdicts = ["finding", "question", "clear", "too-few"] as const;
export type CheckVerdict = (typeof checkVerdicts)[number];

/** One check of one owner in one month. The facts fill its sentence. */
export interface GamingCheck {
  readonly code: GamingCheckCode;
  readonly verdict: CheckVerdict;
  readonly rule: RegisterRuleId;
  readonly facts: Readonly<Record<string, string | number>>;
}

/**
 * The places that an owner's share leaves open among the owners with a share: from the best to the worst, both included.
 * Where intervals overlap nobody is put before the other.
 */
export interface Place {
  readonly best: number;
  readonly worst: number;
  readonly of: number;
}

export interface StageScore extends StageLine {
  /** Missing where the owner has no share. */
  readonly place?: Place;
}

/** The figures of an owner with their checks: one object, since the figures without the checks are not given (C44). */
export interface Scorecard {
  readonly owner: string;
  /** Every department in which the owner had cases in the month. */
  readonly departments: readonly string[];
  readonly registered: CountLine;
  readonly closed: CountLine;
  readonly stages: readonly StageScore[];
  readonly satisfaction: AnswerLine;
  readonly loyalty: LoyaltyLine;
  /** All of `gamingChecks`, in their order. */
  readonly checks: readonly GamingCheck[];
  /** Whether any check found or asks something. */
  readonly clear: boolean;
}

/** The scorecards of a month, by owner in alphabetical order: that is no ranking. */
export interface Scorecards {
  readonly status: "ok";
  readonly month: Month;
  readonly before: Month;
  readonly policy: string;
  readonly zone: string;
  readonly now: number;
  readonly complete: boolean;
  readonly owners: readonly Scorecard[];
  /** Complaints registered in the month that name no owner. */
  readonly withoutOwner: number;
  /** Whether any stage tells any two owners apart. Where it does not, there is no order among them. */
  readonly ranked: boolean;
  /** Of all owners together, the checks not counted; missing where no line could be compared. */
  readonly compared?: Compared;
  readonly unreadable: Unreadable;
}
