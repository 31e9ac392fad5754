import { DateTime, Duration } from "luxon";
import { type ClosedReason, closuresIn } from "./closures.ts";
import { compile } from "./compile.ts";
import { formatDate, parseDate } from "./date.ts";
import { addDays } from "./days.ts";
import { type DayDeadlineOptions, dayDeadline } from "./deadline.ts";
import * as engine from "./engine.ts";
import { CalendarError } from "./error.ts";
import { type Source, sourceOf } from "./expand.ts";
import { intersect } from "./intersect.ts";
import { amountIn, type InstantLike, instantIn, optionIn, type Pause, pausesIn, type Span } from "./option.ts";
import { addRunning, betweenRunning, nextRunning, previousRunning, subtractRunning } from "./pauses.ts";
import type { CalendarSpec } from "./shape.ts";
import { Timeline } from "./timeline.ts";

/** Pauses, and which end of closed time an exact fit falls on. */
export interface AddOptions {
  readonly pauses?: readonly Pause[];
  /** `nearest`: where the amount is used up (going forward the closing). `farthest`: where work resumes. */
  readonly boundary?: "nearest" | "farthest";
}

/** An open stretch: from included, to not. */
export interface Period {
  readonly from: DateTime;
  readonly to: DateTime;
}

/** A closed stretch, from included, to not, and why it is closed. */
export interface Closure extends Period {
  readonly reason: ClosedReason;
}

/** The same questions on epoch ms, without pauses, for bulk. @throws CalendarError `out-of-range` outside 1970 to 2199. */
export interface MsCalendar {
  readonly add: (at: number, ms: number) => number;
  readonly subtract: (at: number, ms: number) => number;
  readonly between: (from: number, to: number) => number;
  readonly isOpen: (at: number) => boolean;
}

const boundaries = ["nearest", "farthest"] as const;

/**
 * A business calendar: working time in one zone. Built once by `createCalendar`, it never changes.
 *
 * Intervals are half-open, so the closing instant is not open; all questions read the same stretches and cannot disagree.
 * Instants come as epoch ms, ISO strings with offset, Dates, luxon DateTimes or Temporal objects, and go out as luxon
 * DateTimes in the calendar's zone. A bad argument throws a CalendarError (a RangeError) that names the field.
 */
export class Calendar {
  readonly zone: string;
  /** The same questions on epoch ms, for bulk. */
  readonly ms: MsCalendar;
  readonly #source: Source;
  readonly #line: Timeline;

  /** @internal */
  constructor(source: Source) {
    this.#source = source;
    this.#line = new Timeline(source);
    this.zone = source.zone.name;
    const line = this.#line;
    this.ms = Object.freeze({
      add: (at: number, ms: number) => engine.add(line, at, ms),
      subtract: (at: number, ms: number) => engine.subtract(line, at, ms),
      between: (from: number, to: number) => engine.between(line, from, to),
      isOpen: (at: number) => engine.isOpen(line, at),
    });
  }

  #out(at: number): DateTime {
    return DateTime.fromMillis(at, { zone: this.#source.zone });
  }

  /**
   * The instant at which an amount of working time after an instant is used up. An exact fit ends at the closing, and
   * with `boundary: "farthest"` at the next opening. Zero: the instant itself where it is open, else the next opening.
   */
  add(start: InstantLike, span: Span, options: AddOptions = {}): DateTime {
    const pauses = pausesIn(options.pauses);
    const boundary = optionIn(options.boundary, boundaries, "boundary");
    const at = addRunning(this.#line, instantIn(start, "start"), amountIn(span), pauses);
    return this.#out(boundary === "farthest" ? nextRunning(this.#line, at, pauses) : at);
  }

  /** The instant from which an amount of working time runs up to an instant: `add` backward, with opening for closing. */
  subtract(start: InstantLike, span: Span, options: AddOptions = {}): DateTime {
    const pauses = pausesIn(options.pauses);
    const boundary = optionIn(options.boundary, boundaries, "boundary");
    const at = subtractRunning(this.#line, instantIn(start, "start"), amountIn(span), pauses);
    return this.#out(boundary === "farthest" ? previousRunning(this.#line, at, pauses) : at);
  }

  /** Working time between two instants, in ms. @throws CalendarError `reversed` where they are; see `signedBetween`. */
  between(from: InstantLike, to: InstantLike, options: { readonly pauses?: readonly Pause[] } = {}): Duration {
    if (instantIn(from, "from") > instantIn(to, "to")) throw new CalendarError("reversed", "to", "to lies before from");
    return this.signedBetween(from, to, options);
  }

  /** Working time between two instants, negative where they are reversed. */
  signedBetween(from: InstantLike, to: InstantLike, options: { readonly pauses?: readonly Pause[] } = {}): Duration {
    const ms = betweenRunning(this.#line, instantIn(from, "from"), instantIn(to, "to"), pausesIn(options.pauses));
    return Duration.fromMillis(ms);
  }

  /** Whether an instant is working time; the closing instant is not. */
  isOpen(at: InstantLike): boolean {
    return engine.isOpen(this.#line, instantIn(at, "at"));
  }

  /** The first open instant, from an instant on: itself where it is open. */
  nextOpening(at: InstantLike): DateTime {
    return this.#out(engine.nextOpening(this.#line, instantIn(at, "at")));
  }

  /** The last instant, up to an instant, at which working time had just run: itself inside (open, close]. */
  previousClosing(at: InstantLike): DateTime {
    return this.#out(engine.previousClosing(this.#line, instantIn(at, "at")));
  }

  /** The nth working day after a date, before it where n is negative. Counted from the date itself; 0 gives the date. */
  addDays(date: string, n: number): string {
    const day = parseDate(date);
    if (day === undefined) throw new CalendarError("bad-date", "date", `${String(date)} is no date`);
    if (!Number.isSafeInteger(n)) throw new CalendarError("bad-amount", "days", `${String(n)} is no number of days`);
    return formatDate(addDays(this.#source, day, n));
  }

  /** When n working days after an instant are over, by a counting that is named. */
  dayDeadline(start: InstantLike, n: number, options: DayDeadlineOptions): DateTime {
    return this.#out(dayDeadline(this.#source, this.#line, instantIn(start, "start"), n, options));
  }

  /** The open stretches between two instants, clipped to them, one after the other as they are asked for. */
  *periods(from: InstantLike, to: InstantLike): Generator<Period, void> {
    const end = instantIn(to, "to");
    for (let now = instantIn(from, "from"); now < end; ) {
      const found = this.#line.stretch(now, end);
      if (!found || found[0] >= end) return;
      const close = Math.min(found[1], end);
      yield { from: this.#out(Math.max(found[0], now)), to: this.#out(close) };
      now = close;
    }
  }

  /** The closed stretches between two instants, each with why it is closed; cut where the reason changes. */
  *closures(from: InstantLike, to: InstantLike): Generator<Closure, void> {
    const end = instantIn(to, "to");
    let now = instantIn(from, "from");
    const upTo = (until: number) =>
      closuresIn(this.#source.plans, now, until).map(([a, b, reason]) => ({ from: this.#out(a), to: this.#out(b), reason }));
    for (const open of this.periods(now, end)) {
      yield* upTo(open.from.toMillis());
      now = open.to.toMillis();
    }
    if (now < end) yield* upTo(end);
  }

  /** The time that is working time in both calendars, across zones; in this calendar's zone. */
  and(other: Calendar): Calendar {
    return new Calendar(intersect(this.#source, other.#line, other.#source.plans));
  }
}

/**
 * Builds a business calendar.
 *
 * @throws CalendarError naming the field: no working time at all, hours that overlap (also with a night's tail), an unknown
 * zone, a time or date that does not exist.
 *
 * @example
 * ```ts
 * import { createCalendar } from "redress/calendar";
 * const calendar = createCalendar({
 *   zone: "Europe/Budapest",
 *   week: { mon: [["09:00", "18:00"]], tue: [["09:00", "18:00"]], fri: [["09:00", "14:00"]] },
 *   holidays: ["2026-12-25"],
 * });
 * calendar.add("2026-11-27T13:00+01:00", { hours: 3 }).toISO(); // "2026-11-30T11:00:00.000+01:00"
 * ```
 */
export const createCalendar = (spec: CalendarSpec): Calendar => new Calendar(sourceOf(compile(spec)));
