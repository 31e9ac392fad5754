import { DateTime, Duration } from "luxon";
import { show } from "../time/instant.ts";
import type { Calendar } from "./calendar.ts";
import { addDaysTo } from "./days.ts";
import { type DayDeadlineOptions, dayDeadline } from "./deadline.ts";
import * as engine from "./engine.ts";
import { CalendarError } from "./error.ts";
import type { Source } from "./expand.ts";
import { fingerprintOfSource } from "./fingerprint.ts";
import { everOpen, intersect } from "./intersect.ts";
import { LuxonZone } from "./luxon-zone.ts";
import { type MsCalendar, msCalendar } from "./ms.ts";
import { amountIn, type InstantLike, instantIn, optionIn, optionsIn, pausesIn, type Span, spanIn } from "./option.ts";
import { addRunning, betweenRunning, nextRunning, previousRunning, subtractRunning } from "./pauses.ts";
import { closedBetween, each, openBetween } from "./periods.ts";
import type { AddOptions, Closure, PauseOptions, Period } from "./question.ts";
import { type SqlDialect, type SqlOptions, sqlText } from "./sql.ts";
import { type TableRow, tableRows } from "./table.ts";
import { Timeline } from "./timeline.ts";

const boundaries = ["nearest", "farthest"] as const;

/** The calendar that `createCalendar` builds: every question read at the door, then put to the engine. @internal */
export class BuiltCalendar implements Calendar {
  readonly zone: string;
  readonly ms: MsCalendar;
  readonly #source: Source;
  readonly #zone: LuxonZone;
  readonly #line: Timeline;

  constructor(source: Source) {
    this.#source = source;
    this.#line = new Timeline(source);
    this.zone = source.zone.name;
    this.#zone = new LuxonZone(source.zone);
    this.ms = msCalendar(this.#line);
    Object.freeze(this);
  }

  get fingerprint(): string {
    return fingerprintOfSource(this.#source);
  }

  #out(at: number): DateTime {
    return DateTime.fromMillis(at, { zone: this.#zone });
  }

  add(start: InstantLike, span: Span, options?: AddOptions): DateTime {
    const given = optionsIn(options);
    const pauses = pausesIn(given.pauses);
    const boundary = optionIn(given.boundary, boundaries, "boundary");
    const at = addRunning(this.#line, instantIn(start, "start"), amountIn(span), pauses);
    return this.#out(boundary === "farthest" ? nextRunning(this.#line, at, pauses) : at);
  }

  subtract(start: InstantLike, span: Span, options?: AddOptions): DateTime {
    const given = optionsIn(options);
    const pauses = pausesIn(given.pauses);
    const boundary = optionIn(given.boundary, boundaries, "boundary");
    const at = subtractRunning(this.#line, instantIn(start, "start"), amountIn(span), pauses);
    return this.#out(boundary === "farthest" ? previousRunning(this.#line, at, pauses) : at);
  }

  between(from: InstantLike, to: InstantLike, options?: PauseOptions): Duration {
    return this.signedBetween(...spanIn(from, to), options);
  }

  signedBetween(from: InstantLike, to: InstantLike, options?: PauseOptions): Duration {
    const pauses = pausesIn(optionsIn(options).pauses);
    return Duration.fromMillis(betweenRunning(this.#line, instantIn(from, "from"), instantIn(to, "to"), pauses));
  }

  isOpen(at: InstantLike): boolean {
    return engine.isOpen(this.#line, instantIn(at, "at"));
  }

  nextOpening(at: InstantLike): DateTime {
    return this.#out(engine.nextOpening(this.#line, instantIn(at, "at"), "at"));
  }

  previousClosing(at: InstantLike): DateTime {
    return this.#out(engine.previousClosing(this.#line, instantIn(at, "at"), "at"));
  }

  addDays(date: string, n: number): string {
    return addDaysTo(this.#source, date, n);
  }

  dayDeadline(start: InstantLike, n: number, options: DayDeadlineOptions): DateTime {
    return this.#out(dayDeadline(this.#source, this.#line, instantIn(start, "start"), n, options));
  }

  periods(from: InstantLike, to: InstantLike): Generator<Period, void> {
    return each(openBetween(this.#line, ...spanIn(from, to)), ([a, b]) => ({ from: this.#out(a), to: this.#out(b) }));
  }

  closures(from: InstantLike, to: InstantLike): Generator<Closure, void> {
    const found = closedBetween(this.#source, this.#line, ...spanIn(from, to));
    return each(found, ([a, b, reason]) => ({ from: this.#out(a), to: this.#out(b), reason }));
  }

  and(other: Calendar): Calendar {
    if (!(other instanceof BuiltCalendar)) throw new CalendarError("bad-shape", "other", `a calendar is needed, not ${show(other)}`);
    const common = intersect(this.#source, other.#line, other.#source.plans);
    if (!everOpen(common)) throw new CalendarError("no-working-time", "other", "the calendars have no working time in common");
    return new BuiltCalendar(common);
  }

  table(from: InstantLike, to: InstantLike): TableRow[] {
    return tableRows(this.#line, ...spanIn(from, to), (at) => this.#out(at));
  }

  sql(dialect: SqlDialect, options?: SqlOptions): string {
    return sqlText(dialect, options);
  }
}
