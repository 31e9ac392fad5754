import type { LoyaltyBasis } from "../complaint/index.ts";
import type { NoInterval, ShareInterval, ShiftVerdict } from "../metrics/index.ts";

/** A calendar month in the calendar's zone, `YYYY-MM`. */
export type Month = string;

/**
 * What may be said of a line beside the month before: a word of change only where chance does not explain it.
 * `not-comparable`: it rests on loyalty that the two months know in different ways.
 */
export type LineChange = ShiftVerdict;

/** How many, and how many in the month before. Compared by the working time of the two months. */
export interface CountLine {
  readonly count: number;
  readonly before: number;
  readonly change: LineChange;
}

/** A share with its 95 % interval by Wilson; refused where there is none to be counted. */
export interface ShareLine {
  readonly hits: number;
  readonly n: number;
  readonly interval: ShareInterval | NoInterval;
  readonly before: { readonly hits: number; readonly n: number };
  readonly change: LineChange;
}

/** A share of answers, and how many cases ought to have one and have none. */
export interface AnswerLine extends ShareLine {
  readonly missing: number;
}

/** Loyalty, with both ways to know it together. */
export interface LoyaltyLine extends AnswerLine {
  /** Each way to know it beside the same one of the month before; only where the whole is not comparable. */
  readonly byBasis?: Readonly<Record<LoyaltyBasis, ShareLine>>;
}

/** The clocks of a stage that fell due in the month. What is open, paused or cancelled is in neither side of the share. */
export interface StageLine {
  readonly stage: string;
  readonly met: number;
  readonly breached: number;
  /** Not yet due, and what is awaited has not come. */
  readonly running: number;
  readonly paused: number;
  /** The case was over before it was due. */
  readonly cancelled: number;
  /** Met of met and breached. */
  readonly share: ShareLine;
  /** By the target, where the stage has one. */
  readonly target?: ShareLine;
}

/** One value of a mix, of all of the month. `value` is `undecided` where the register holds none. */
export interface MixLine {
  readonly value: string;
  readonly share: ShareLine;
}
