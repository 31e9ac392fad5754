import { firstYear, lastYear } from "./shape.ts";

/** A mistake in a calendar, found where it is built; or an argument that no calendar can answer. */
export class CalendarError extends RangeError {
  readonly code: CalendarProblem;
  /** The field at fault, such as `days.2026-12-24` or `pauses.0.to`. */
  readonly field: string;
  constructor(code: CalendarProblem, field: string, problem: string) {
    super(`Calendar, field ${field}: ${problem}`);
    this.name = "CalendarError";
    this.code = code;
    this.field = field;
  }
}

/** An instant or a date that no calendar knows. @internal */
export const outOfYears = (field: string): CalendarError =>
  new CalendarError("out-of-range", field, `the calendar knows ${firstYear} to ${lastYear}`);

/** What can be wrong with a calendar or an argument. */
export type CalendarProblem =
  | "no-working-time"
  | "overlap"
  | "unknown-zone"
  | "unknown-field"
  | "bad-shape"
  | "bad-time"
  | "bad-date"
  | "bad-instant"
  | "bad-amount"
  | "bad-option"
  | "reversed"
  | "out-of-range";
