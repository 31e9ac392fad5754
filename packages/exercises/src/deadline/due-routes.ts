import { type CalendarSpec, createPlainCalendar, type PlainCalendar } from "redress/calendar/plain";
import type { DueItem, Route, WallTime } from "./deadline-shape.ts";

const hour = 3_600_000;
const minute = 60_000;
/** How far `restarts` looks for the next opening. */
const fortnight = 14 * 24 * hour;

const built = new WeakMap<CalendarSpec, PlainCalendar>();

/** The calendar of a spec, built once. */
export function plainOf(spec: CalendarSpec): PlainCalendar {
  const calendar = built.get(spec) ?? createPlainCalendar(spec);
  built.set(spec, calendar);
  return calendar;
}

/** When an item is due on a calendar, as wall time. */
export function dueOn(spec: CalendarSpec, { from, term, pauses = [] }: DueItem): WallTime {
  const calendar = plainOf(spec);
  const start = calendar.instant(from);
  const stills = { pauses: pauses.map((pause) => ({ from: calendar.instant(pause.from), to: calendar.instant(pause.to) })) };
  const due =
    "hours" in term
      ? calendar.add(start, { hours: term.hours }, stills)
      : calendar.dayDeadline(start, term.workingDays, { counting: term.counting, at: term.at, ...stills });
  return calendar.wall(due);
}

const onWall = (from: WallTime, ms: number): WallTime => new Date(Date.parse(`${from}Z`) + ms).toISOString().slice(0, 16);

/** A term in hours; for a route that makes no sense for days. */
function hoursOf({ term }: DueItem): number {
  if ("hours" in term) return term.hours * hour;
  throw new Error("goes with a term in hours only");
}

function withDays(item: DueItem, change: Partial<Exclude<DueItem["term"], { hours: number }>>): DueItem {
  if ("hours" in item.term) throw new Error("goes with a term in days only");
  return { ...item, term: { ...item.term, ...change } };
}

const weekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] as const;
type HoursList = readonly (readonly [string, string])[];
const minutesOf = (hours: HoursList = []) =>
  hours.reduce((sum, [open, close]) => sum + Date.parse(`1970-01-01T${close}Z`) - Date.parse(`1970-01-01T${open}Z`), 0);

function throughWeekend({ week, ...rest }: CalendarSpec): CalendarSpec {
  const usual = Object.values(week).find((hours) => hours.length) as HoursList;
  return { ...rest, week: { ...week, sat: usual, sun: usual } };
}

function throughLunch({ week, ...rest }: CalendarSpec): CalendarSpec {
  const whole = (hours: HoursList): HoursList => (hours.length ? [[hours[0]?.[0] ?? "", hours.at(-1)?.[1] ?? ""]] : []);
  return { ...rest, week: Object.fromEntries(Object.entries(week).map(([day, hours]) => [day, whole(hours)])) };
}

function withoutShortDays({ days = {}, ...rest }: CalendarSpec): CalendarSpec {
  const usual = (date: string) => rest.week[weekdays[new Date(`${date}T00:00Z`).getUTCDay()] as (typeof weekdays)[number]];
  const kept = Object.entries(days).map(([date, hours]) => [date, minutesOf(hours) < minutesOf(usual(date)) ? [] : hours]);
  return { ...rest, days: Object.fromEntries(kept) };
}

function restarting(spec: CalendarSpec, item: DueItem): WallTime {
  const calendar = plainOf(spec);
  const start = calendar.instant(item.from);
  let at = start;
  for (const open of [true, false])
    while (calendar.ms.isOpen(at) === open) {
      at += minute;
      if (at > start + fortnight) throw new Error("nothing interrupts it");
    }
  return calendar.wall(calendar.add(at, { hours: hoursOf(item) / hour }));
}

function addingPauses(spec: CalendarSpec, { pauses = [], ...item }: DueItem): WallTime {
  const calendar = plainOf(spec);
  const stood = pauses.reduce((sum, { from, to }) => sum + calendar.instant(to) - calendar.instant(from), 0);
  return calendar.wall(calendar.instant(dueOn(spec, item)) + stood);
}

function onTheClock(spec: CalendarSpec, item: DueItem): WallTime {
  const calendar = plainOf(spec);
  return calendar.wall(calendar.instant(item.from) + hoursOf(item));
}

function wrongWay(spec: CalendarSpec, item: DueItem): WallTime {
  const same = onWall(item.from, hoursOf(item));
  return onWall(same, Date.parse(`${same}Z`) - Date.parse(`${dueOn(spec, item)}Z`));
}

function fromNotice(spec: CalendarSpec, item: DueItem): WallTime {
  if (!item.noticed) throw new Error("needs the field noticed");
  return dueOn(spec, { ...item, from: item.noticed });
}

/** The mistakes people make with a deadline, each computed as whoever makes it would. */
export const routes: Readonly<Record<Route, (spec: CalendarSpec, item: DueItem) => WallTime>> = {
  /** Hours run while we are closed. */
  "wall-clock": onTheClock,
  /** Saturday and Sunday are worked like other days. */
  "through-weekend": (spec, item) => dueOn(throughWeekend(spec), item),
  /** The break counts. */
  "through-lunch": (spec, item) => dueOn(throughLunch(spec), item),
  /** What ran before the interruption is forgotten. */
  restarts: restarting,
  /** The day of receipt is the first. */
  "receipt-included": (spec, item) => dueOn(spec, withDays(item, { counting: "receipt-day-included" })),
  /** A day ends at the time of receipt, not at closing. */
  "same-time": (spec, item) => dueOn(spec, withDays(item, { at: "same-time" })),
  "ignores-holidays": ({ holidays: _, ...spec }, item) => dueOn(spec, item),
  /** Dates with hours of their own are taken for ordinary ones. */
  "ignores-overrides": ({ days: _, ...spec }, item) => dueOn(spec, item),
  /** A day with shorter hours is no day. */
  "skips-short-days": (spec, item) => dueOn(withoutShortDays(spec), item),
  "ignores-pauses": (spec, { pauses: _, ...item }) => dueOn(spec, item),
  /** The pause's own length, nights and all, is added at the end. */
  "adds-pause": addingPauses,
  /** So many hours later by the wall, whatever the clocks did in between. */
  "same-wall-time": (_, item) => onWall(item.from, hoursOf(item)),
  /** The hour of the clock change is taken off instead of added, or the other way round. */
  "wrong-way": wrongWay,
  /** The clocks are taken for put forward, on a night on which nobody touches them. */
  "adds-hour": (spec, item) => onWall(dueOn(spec, item), hour),
  /** The clocks are taken for put back. */
  "takes-hour": (spec, item) => onWall(dueOn(spec, item), -hour),
  /** The clock starts when somebody inside noticed. */
  "from-notice": fromNotice,
};
