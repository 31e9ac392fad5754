/**
 * The business calendar without luxon, for pages: the same engine, in epoch ms and wall times.
 * @module
 */
import { compile } from "./compile.ts";
import { parseDate } from "./date.ts";
import { addDaysTo } from "./days.ts";
import { type DayDeadlineOptions, dayDeadline } from "./deadline.ts";
import { CalendarError } from "./error.ts";
import { sourceOf } from "./expand.ts";
import { type MsCalendar, msCalendar } from "./ms.ts";
import { amountIn, type InstantLike, instantIn, optionsIn, pausesIn, type Span } from "./option.ts";
import { addRunning } from "./pauses.ts";
import type { PauseOptions } from "./question.ts";
import type { CalendarSpec } from "./shape.ts";
import { Timeline } from "./timeline.ts";

export { CalendarError, type CalendarSpec, type DayDeadlineOptions, type InstantLike, type PauseOptions, type Span };

/** A calendar that answers in epoch ms. The same answers as the one of `redress/calendar`, which gives luxon DateTimes. */
export interface PlainCalendar {
  readonly ms: MsCalendar;
  /** When an amount of working time is used up, in epoch ms. */
  readonly add: (start: InstantLike, span: Span, options?: PauseOptions) => number;
  /** The nth working day after a date, before it where n is negative; the date itself for 0. */
  readonly addDays: (date: string, n: number) => string;
  /** When n working days are over, in epoch ms. */
  readonly dayDeadline: (start: InstantLike, n: number, options: DayDeadlineOptions) => number;
  /** Wall time of an instant in the calendar's zone, `YYYY-MM-DDTHH:MM`. */
  readonly wall: (at: InstantLike) => string;
  /** Instant of a wall time in epoch ms; in a gap shifted forward, in a repeated hour the first. */
  readonly instant: (wall: string) => number;
}

const day = 86_400_000;

/**
 * Builds a calendar without luxon.
 *
 * @throws CalendarError as `createCalendar` does, naming the field.
 *
 * @example
 * ```ts
 * import { createPlainCalendar } from "redress/calendar/plain";
 * const calendar = createPlainCalendar({ zone: "Europe/Budapest", week: { mon: [["09:00", "18:00"]], fri: [["09:00", "14:00"]] } });
 * calendar.wall(calendar.add("2026-11-27T13:00+01:00", { hours: 3 })); // "2026-11-30T11:00"
 * ```
 */
export function createPlainCalendar(spec: CalendarSpec): PlainCalendar {
  const source = sourceOf(compile(spec));
  const line = new Timeline(source);
  return Object.freeze({
    ms: msCalendar(line),
    add: (start: InstantLike, span: Span, options?: PauseOptions) =>
      addRunning(line, instantIn(start, "start"), amountIn(span), pausesIn(optionsIn(options).pauses)),
    addDays: (date: string, n: number) => addDaysTo(source, date, n),
    dayDeadline: (start: InstantLike, n: number, options: DayDeadlineOptions) =>
      dayDeadline(source, line, instantIn(start, "start"), n, options),
    wall: (at: InstantLike) => {
      const ms = instantIn(at, "at");
      return new Date(ms + source.zone.ahead(ms)).toISOString().slice(0, 16);
    },
    instant: (wall: string) => {
      const date = parseDate(String(wall).slice(0, 10));
      const [, h, m] = /^T([01]\d|2[0-3]):([0-5]\d)$/.exec(String(wall).slice(10)) ?? [];
      if (date === undefined || !h) throw new CalendarError("bad-instant", "wall", `${formatWall(wall)} is no wall time`);
      return source.zone.instant(date * day + (Number(h) * 60 + Number(m)) * 60_000);
    },
  });
}

const formatWall = (wall: unknown): string => (typeof wall === "string" ? wall : typeof wall);
