import type { DateTime, Duration } from "luxon";
import type { DayDeadlineOptions } from "./deadline.ts";
import type { MsCalendar } from "./ms.ts";
import type { InstantLike, Span } from "./option.ts";
import type { AddOptions, Closure, PauseOptions, Period } from "./question.ts";
import type { Warehouse } from "./warehouse.ts";

/**
 * A business calendar: working time in one zone. Built once by `createCalendar`, it never changes.
 *
 * Intervals are half-open, so the closing instant is not open; all questions read the same stretches and cannot disagree.
 * Instants come as epoch ms, ISO strings with offset, Dates, luxon DateTimes or Temporal objects, and go out as luxon
 * DateTimes in the calendar's zone. A bad argument throws a CalendarError (a RangeError) that names the field; so does an
 * instant outside the years 1970 to 2199, and a question for which the hours run out.
 */
export interface Calendar extends Warehouse {
  /** IANA name of the zone. */
  readonly zone: string;

  /**
   * Sixteen hex digits that tell two calendars apart: the same for the same zone, hours, breaks and holidays, in whatever
   * order they were written. No proof against somebody who forges one.
   *
   * @example
   * ```ts
   * import { createCalendar } from "redress/calendar";
   * const of = (close: string) => createCalendar({ zone: "Europe/Budapest", week: { mon: [["09:00", close]] } });
   * of("17:00").fingerprint === of("17:00").fingerprint; // true
   * of("17:00").fingerprint === of("18:00").fingerprint; // false
   * ```
   */
  readonly fingerprint: string;

  /**
   * The same questions on epoch ms, for bulk.
   *
   * @example
   * ```ts
   * import { createCalendar } from "redress/calendar";
   * const calendar = createCalendar({ zone: "Europe/Budapest", week: { mon: [["09:00", "17:00"]], tue: [["09:00", "17:00"]] } });
   * calendar.ms.between(Date.parse("2026-11-23T16:00+01:00"), Date.parse("2026-11-24T10:00+01:00")); // 7_200_000
   * ```
   */
  readonly ms: MsCalendar;

  /**
   * The instant at which an amount of working time after an instant is used up. An exact fit ends at the closing, and
   * with `boundary: "farthest"` at the next opening. Zero: the instant itself where it is open, else the next opening.
   *
   * @example
   * ```ts
   * import { createCalendar } from "redress/calendar";
   * const calendar = createCalendar({ zone: "Europe/Budapest", week: { mon: [["09:00", "17:00"]], tue: [["09:00", "17:00"]] } });
   * calendar.add("2026-11-23T15:00+01:00", { hours: 2 }).toISO(); // "2026-11-23T17:00:00.000+01:00"
   * calendar.add("2026-11-23T15:00+01:00", { hours: 2 }, { boundary: "farthest" }).toISO(); // "2026-11-24T09:00:00.000+01:00"
   * ```
   */
  add(start: InstantLike, span: Span, options?: AddOptions): DateTime;

  /**
   * The instant from which an amount of working time runs up to an instant: `add` backward, with opening for closing.
   * Zero: the instant itself where work had just run, else the previous closing.
   *
   * @example
   * ```ts
   * import { createCalendar } from "redress/calendar";
   * const calendar = createCalendar({ zone: "Europe/Budapest", week: { mon: [["09:00", "17:00"]], tue: [["09:00", "17:00"]] } });
   * calendar.subtract("2026-11-24T10:00+01:00", { hours: 2 }).toISO(); // "2026-11-23T16:00:00.000+01:00"
   * ```
   */
  subtract(start: InstantLike, span: Span, options?: AddOptions): DateTime;

  /**
   * Working time between two instants, in ms. @throws CalendarError `reversed` where they are; see `signedBetween`.
   *
   * @example
   * ```ts
   * import { createCalendar } from "redress/calendar";
   * const calendar = createCalendar({ zone: "Europe/Budapest", week: { mon: [["09:00", "17:00"]], tue: [["09:00", "17:00"]] } });
   * const pauses = [{ from: "2026-11-23T10:00+01:00", to: "2026-11-23T11:00+01:00" }];
   * calendar.between("2026-11-23T09:00+01:00", "2026-11-24T09:00+01:00", { pauses }).as("hours"); // 7
   * ```
   */
  between(from: InstantLike, to: InstantLike, options?: PauseOptions): Duration;

  /**
   * Working time between two instants, negative where they are reversed.
   *
   * @example
   * ```ts
   * import { createCalendar } from "redress/calendar";
   * const calendar = createCalendar({ zone: "Europe/Budapest", week: { mon: [["09:00", "17:00"]], tue: [["09:00", "17:00"]] } });
   * calendar.signedBetween("2026-11-23T11:00+01:00", "2026-11-23T09:00+01:00").as("hours"); // -2
   * ```
   */
  signedBetween(from: InstantLike, to: InstantLike, options?: PauseOptions): Duration;

  /**
   * Whether an instant is working time; the closing instant is not.
   *
   * @example
   * ```ts
   * import { createCalendar } from "redress/calendar";
   * const calendar = createCalendar({ zone: "Europe/Budapest", week: { mon: [["09:00", "17:00"]], tue: [["09:00", "17:00"]] } });
   * calendar.isOpen("2026-11-23T17:00+01:00"); // false
   * ```
   */
  isOpen(at: InstantLike): boolean;

  /**
   * The first open instant, from an instant on: itself where it is open.
   *
   * @example
   * ```ts
   * import { createCalendar } from "redress/calendar";
   * const calendar = createCalendar({ zone: "Europe/Budapest", week: { mon: [["09:00", "17:00"]], tue: [["09:00", "17:00"]] } });
   * calendar.nextOpening("2026-11-25T12:00+01:00").toISO(); // "2026-11-30T09:00:00.000+01:00"
   * ```
   */
  nextOpening(at: InstantLike): DateTime;

  /**
   * The last instant, up to an instant, at which working time had just run: itself inside (open, close].
   *
   * @example
   * ```ts
   * import { createCalendar } from "redress/calendar";
   * const calendar = createCalendar({ zone: "Europe/Budapest", week: { mon: [["09:00", "17:00"]], tue: [["09:00", "17:00"]] } });
   * calendar.previousClosing("2026-11-24T09:00+01:00").toISO(); // "2026-11-23T17:00:00.000+01:00"
   * ```
   */
  previousClosing(at: InstantLike): DateTime;

  /**
   * The nth working day after a date, before it where n is negative. Counted from the date itself, which 0 gives. A
   * working day is a date on which hours start.
   *
   * @example
   * ```ts
   * import { createCalendar } from "redress/calendar";
   * const calendar = createCalendar({ zone: "Europe/Budapest", week: { mon: [["09:00", "17:00"]], tue: [["09:00", "17:00"]] } });
   * calendar.addDays("2026-11-22", 1); // "2026-11-23"
   * calendar.addDays("2026-11-23", -1); // "2026-11-17"
   * ```
   */
  addDays(date: string, n: number): string;

  /**
   * When n working days after an instant are over, by a counting that is named. With `closing` and n = 0 on a date without
   * hours, the instant itself.
   *
   * @example
   * ```ts
   * import { createCalendar } from "redress/calendar";
   * const calendar = createCalendar({ zone: "Europe/Budapest", week: { mon: [["09:00", "17:00"]], tue: [["09:00", "17:00"]] } });
   * calendar.dayDeadline("2026-11-23T10:00+01:00", 1, { counting: "receipt-day-excluded" }).toISO(); // "2026-11-24T17:00:00.000+01:00"
   * ```
   */
  dayDeadline(start: InstantLike, n: number, options: DayDeadlineOptions): DateTime;

  /**
   * The open stretches between two instants, clipped to them, one after the other as they are asked for.
   *
   * @example
   * ```ts
   * import { createCalendar } from "redress/calendar";
   * const calendar = createCalendar({ zone: "Europe/Budapest", week: { mon: [["09:00", "17:00"]], tue: [["09:00", "17:00"]] } });
   * const open = [...calendar.periods("2026-11-23T15:00+01:00", "2026-11-24T12:00+01:00")];
   * open.map(({ from, to }) => to.diff(from).as("hours")); // [2, 3]
   * ```
   */
  periods(from: InstantLike, to: InstantLike): Generator<Period, void>;

  /**
   * The closed stretches between two instants, each with why it is closed; cut where the reason changes.
   *
   * @example
   * ```ts
   * import { createCalendar } from "redress/calendar";
   * const calendar = createCalendar({ zone: "Europe/Budapest", week: { mon: [["09:00", "17:00"]], tue: [["09:00", "17:00"]] } });
   * const closed = [...calendar.closures("2026-11-24T15:00+01:00", "2026-11-25T12:00+01:00")];
   * closed.map(({ reason }) => reason); // ["outside-hours", "weekend"]
   * ```
   */
  closures(from: InstantLike, to: InstantLike): Generator<Closure, void>;

  /**
   * The time that is working time in both calendars, across zones; in this calendar's zone, and by its dates.
   * @throws CalendarError `no-working-time` where there is none in common
   *
   * @example
   * ```ts
   * import { createCalendar } from "redress/calendar";
   * const calendar = createCalendar({ zone: "Europe/Budapest", week: { mon: [["09:00", "17:00"]], tue: [["09:00", "17:00"]] } });
   * const london = createCalendar({ zone: "Europe/London", week: { mon: [["09:00", "17:00"]] } });
   * calendar.and(london).nextOpening("2026-11-23T00:00+01:00").toISO(); // "2026-11-23T10:00:00.000+01:00"
   * ```
   */
  and(other: Calendar): Calendar;
}
