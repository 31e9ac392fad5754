/** Days of the week, in the keys that a week's hours are written under. */
export const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type Weekday = (typeof weekdays)[number];

/**
 * Open hours from one wall-clock time to another, `HH:MM`, half-open: the closing minute is not open. `24:00` is the end of
 * the day; a closing before or at the opening is on the next day (`22:00` to `06:00`).
 */
export type Hours = readonly [open: string, close: string];

/** A business calendar as its author writes it: plain data. */
export interface CalendarSpec {
  /** IANA name of the zone that the wall-clock times are in. */
  readonly zone: string;
  /** Hours of each weekday; a weekday left out is closed. */
  readonly week: { readonly [D in Weekday]?: readonly Hours[] };
  /** Hours of single dates (`YYYY-MM-DD`); they replace the week's and outrank a holiday. `[]` is closed. */
  readonly days?: Readonly<Record<string, readonly Hours[]>>;
  /** Hours cut out of a weekday (`mon`) or a date, tails of the night before included. */
  readonly breaks?: Readonly<Record<string, readonly Hours[]>>;
  /** Dates on which no hours start. */
  readonly holidays?: readonly string[];
}

/** First and last year that a calendar knows; outside it refuses. */
export const firstYear = 1970;
export const lastYear = 2199;
/** The instants that it knows: from included, to not. @internal */
export const startOfTime: number = Date.UTC(firstYear, 0, 1);
export const endOfTime: number = Date.UTC(lastYear + 1, 0, 1);
