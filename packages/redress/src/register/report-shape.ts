import type { LoyaltyBasis } from "../complaint/index.ts";
import type { NpsInterval, Quadrant } from "../metrics/index.ts";
import type { AnswerLine, CountLine, LineChange, LoyaltyLine, MixLine, Month, ShareLine, StageLine } from "./line-shape.ts";
import type { Unreadable } from "./unreadable-shape.ts";

/** A cause with its part of the cases whose cause is known; the most frequent first, `upTo` being the part of all so far. */
export interface CauseLine {
  readonly cause: string;
  readonly count: number;
  readonly before: number;
  /** From 0 to 1. */
  readonly share: number;
  readonly upTo: number;
}

/** Working time in whole minutes, rounded down (whole hours above 6,000 minutes); missing where it cannot be told. */
export interface TimesLine {
  /** Cases counted. */
  readonly n: number;
  readonly medianMinutes?: number;
  readonly p90Minutes?: number;
}

/** Time to first contact of the cases whose clock began in the month. */
export interface FirstContactLine {
  /** Those with a first contact alone: quantiles of type 7. They hide whoever still waits. */
  readonly contacted: TimesLine;
  /** With those that wait or ended without a contact, by Kaplan and Meier. Missing quantiles: not reached yet. */
  readonly withWaiting: TimesLine & { readonly waiting: number };
  /** Whether the times of those contacted lie higher or lower than in the month before, by the median of both. */
  readonly change: LineChange;
}

/** A measure of the improvement stage that is not verified. */
export interface OpenMeasure {
  readonly case: string;
  readonly measure: string;
  /** Last day, `YYYY-MM-DD`. */
  readonly due?: string;
  readonly department?: string;
  readonly overdue: boolean;
}

/** A line of each quadrant. */
export type QuadrantLines = Readonly<Record<Quadrant, ShareLine>>;

/** The 2x2 of satisfaction and loyalty, of the cases with both answers. */
export interface OutcomeLines extends QuadrantLines {
  /** Cases with one answer or none. */
  readonly unknown: number;
  /** By how loyalty is known, beside the same way of the month before; only where the whole is not comparable. */
  readonly byBasis?: Readonly<Record<LoyaltyBasis, QuadrantLines>>;
}

/** How many lines had enough cases in both months to be compared, and were not all alike. Rule `register.change.many`. */
export interface Compared {
  readonly lines: number;
  /** Those that rose or fell. */
  readonly changed: number;
  /** About how many would have seemed to if none had: one in twenty. */
  readonly byChance: number;
}

/** The recommendation score from -1 to 1 with its interval, where the register holds scores from 0 to 10. */
export interface NpsLine {
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
  readonly interval: NpsInterval;
  readonly missing: number;
  readonly change: LineChange;
}

/** The report of a month on handling quality (C43). Instants are epoch ms, shares from 0 to 1. */
export interface MonthlyReport {
  readonly status: "ok";
  readonly month: Month;
  /** The month with which the lines are compared. */
  readonly before: Month;
  readonly policy: string;
  readonly zone: string;
  /** As of when: later events have not happened. */
  readonly now: number;
  /** Whether the month was over by then. */
  readonly complete: boolean;
  /** Complaints registered in the month. */
  readonly registered: CountLine;
  /** Complaints closed in the month. */
  readonly closed: CountLine;
  /** Complaints of any month that were open at `now`. */
  readonly open: number;
  readonly stages: readonly StageLine[];
  readonly satisfaction: AnswerLine;
  readonly loyalty: LoyaltyLine & { readonly stated: number; readonly observed: number };
  readonly outcomes: OutcomeLines;
  /** All contacts registered, complaints or not. */
  readonly kind: readonly MixLine[];
  readonly origin: readonly MixLine[];
  readonly validity: readonly MixLine[];
  readonly importance: readonly MixLine[];
  readonly causes: readonly CauseLine[];
  readonly causeMissing: number;
  /** Complaints about which the client had to turn to us again. */
  readonly repeated: ShareLine;
  readonly relabelled: { readonly withReason: CountLine; readonly withoutReason: CountLine };
  readonly firstContact: FirstContactLine;
  /** As of `now`, of cases of any month; listed by their due days, as many as `listed` allows. */
  readonly improvement: { readonly open: number; readonly overdue: number; readonly listed: readonly OpenMeasure[] };
  /** Missing where the register holds no scores. */
  readonly nps?: NpsLine;
  /** Fours and fives of a scale of five; missing where the register holds none. */
  readonly csat?: AnswerLine;
  /** What to hold the words of change against; missing where no line could be compared. */
  readonly compared?: Compared;
  readonly unreadable: Unreadable;
}
