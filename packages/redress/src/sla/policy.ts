import type { DayCounting, DueTime } from "../calendar/index.ts";
import type { CaseEventType, Day } from "../complaint/index.ts";
import type { Standing } from "../source/index.ts";

/** An event that starts or stops a clock; with fields, only where the event has these values. */
export interface EventMatch {
  readonly event: CaseEventType;
  readonly with?: Readonly<Record<string, string>>;
}

/** A term in working days. How its days are counted is named, with the reason: there is no convention that goes without saying. */
export interface DaysTerm {
  readonly unit: "working-days";
  /** Whole days, at least one. */
  readonly amount: number;
  readonly counting: DayCounting;
  readonly why: string;
  /** Time of day at which it falls due; `closing` where left out. */
  readonly at?: DueTime;
  /** What arrives after the last closing counts as of that day, or as of the next working day. `same-day` where left out. */
  readonly afterClosing?: "same-day" | "next-working-day";
  /** What a pause moves it by: working days paused from opening to closing, or paused working time. `whole-days` where left out. */
  readonly pausesShift?: "whole-days" | "working-time";
  /** Hours of a standard day, for `elapsed-working-time`. */
  readonly dayHours?: number;
}

/**
 * How long a stage may take. `at-once`: at the anchor itself, or the next opening where it is closed then. `working-hours`:
 * working time, parts of an hour allowed. `calendar-weeks`: to the end of the same weekday so many weeks on, closed days and
 * all. `as-agreed`: to the end of the day that was agreed with the client for each correction.
 */
export type Term =
  | { readonly unit: "at-once" }
  | { readonly unit: "working-hours"; readonly amount: number }
  | DaysTerm
  | { readonly unit: "calendar-weeks"; readonly amount: number }
  | { readonly unit: "as-agreed" };

/** Where a term comes from: a rule of ours, by id, or a law with the day up to which we have seen it described. */
export type Basis = { readonly rule: string } | Law;

/** A law or code that sets a term. A pointer for a lawyer, and no legal advice. */
export interface Law {
  readonly law: string;
  readonly section: string;
  readonly asOf: Day;
  readonly standing: Standing;
  /** What is ours in the reading; required unless the law says it as it stands here. */
  readonly why?: string;
}

/** One stage of handling with its clock. */
export interface StageSpec {
  readonly id: string;
  /** What starts the clock: one of these events, or the instant of arrival that is handed in as `received`. */
  readonly from: readonly EventMatch[] | "received";
  /** What stops it. */
  readonly until: readonly EventMatch[];
  readonly limit: Term;
  /** What is aimed at, shorter than the limit. Missing it breaks nothing. */
  readonly target?: Term;
  /** Which pauses of the case stop this clock: any, none, or those with one of these reasons. */
  readonly pausedBy: "any" | "nothing" | readonly string[];
  /** Whether what a machine sent starts or stops it. It does not, unless this says so. */
  readonly automatic?: "counts" | "does-not-count";
  /** A clock for each correction, or for each nonconformity. */
  readonly per?: "correction" | "nonconformity";
  /** Happens once in a case: before its clock it is kept, and a reopened case does not ask for it again. */
  readonly once?: true;
  /** In which cycles of a case it runs; in every one where left out. */
  readonly cycles?: "first" | "reopened";
  /** Goes on after the case is over. */
  readonly outlivesCase?: true;
  /** Working days that an extension with a reason, taken in time, adds to the limit at most. */
  readonly extension?: number;
  /** Shares of the term, between 0 and 1, after which to warn. */
  readonly warnings?: readonly number[];
  readonly basis?: Basis;
}

/** A policy as its author writes it: plain data. */
export interface PolicySpec {
  readonly id: string;
  readonly basis?: Basis;
  readonly stages: readonly StageSpec[];
  /** What is promised to the client at registration, counted from receipt. */
  readonly reply?: DaysTerm;
  /** The stage whose term all others must fit into. */
  readonly total?: string;
}

/** A stage, checked. */
export interface PolicyStage extends StageSpec {
  /** The limit with the extension. */
  readonly extended?: Term;
}

/** A policy that `definePolicy` has checked and frozen. */
export interface Policy extends PolicySpec {
  readonly stages: readonly PolicyStage[];
  /** Told apart from an unchecked one. */
  readonly checked: true;
}
