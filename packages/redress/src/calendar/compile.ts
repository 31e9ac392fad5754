import { show } from "../time/instant.ts";
import { parseDate, weekdayOf } from "./date.ts";
import { knows } from "./days.ts";
import { CalendarError, outOfYears } from "./error.ts";
import { hasTime } from "./expand.ts";
import { type CalendarSpec, type Hours, weekdays } from "./shape.ts";
import { TableZone } from "./zone.ts";

/** Minutes from the start of a date to an opening and a closing; a closing after 1440 is on the next day. @internal */
export type Stretch = readonly [open: number, close: number];

/** A calendar's hours, checked and made ready to be laid on dates. @internal */
export interface Plan {
  readonly zone: TableZone;
  /** From Monday. */
  readonly week: readonly (readonly Stretch[])[];
  /** By day number: overrides, and holidays as dates without hours. */
  readonly days: ReadonlyMap<number, readonly Stretch[]>;
  /** The dates that are without hours because they are holidays. */
  readonly holidays: ReadonlySet<number>;
  readonly weekBreaks: readonly (readonly Stretch[])[];
  readonly dayBreaks: ReadonlyMap<number, readonly Stretch[]>;
}

const clock = /^([01]\d|2[0-4]):([0-5]\d)$/;

function minutes(text: unknown, field: string): number {
  const [, h, m] = (typeof text === "string" && clock.exec(text)) || [];
  const value = Number(h) * 60 + Number(m);
  if (!h || value > 1440) throw new CalendarError("bad-time", field, `${show(text)} is no time from 00:00 to 24:00`);
  return value;
}

/** Reads hours, in order, touching ones joined; refuses overlaps. `wraps`: whether a closing may lie on the next day. */
function stretches(hours: unknown, field: string, wraps: boolean): Stretch[] {
  if (!Array.isArray(hours)) throw new CalendarError("bad-time", field, "a list of [open, close] is needed");
  // Not `map`, which would pass over a hole.
  const read = Array.from(hours as Hours[], (pair, i): Stretch => {
    if (!Array.isArray(pair) || pair.length !== 2) throw new CalendarError("bad-time", `${field}.${i}`, "[open, close] is needed");
    const open = minutes(pair[0], `${field}.${i}.0`);
    const close = minutes(pair[1], `${field}.${i}.1`);
    if (open === 1440) throw new CalendarError("bad-time", `${field}.${i}.0`, "24:00 opens nothing");
    if (close > open) return [open, close];
    if (!wraps) throw new CalendarError("reversed", `${field}.${i}`, "a break ends after it begins, on its own date");
    return [open, close + 1440];
  });
  read.sort((a, b) => a[0] - b[0]);
  const joined: Stretch[] = [];
  for (const [open, close] of read) {
    const last = joined.at(-1);
    if (last && open < last[1]) throw new CalendarError("overlap", field, "hours overlap");
    if (last && open === last[1]) joined[joined.length - 1] = [last[0], close];
    else joined.push([open, close]);
  }
  return joined;
}

function dateIn(text: unknown, field: string): number {
  const day = parseDate(text);
  if (day === undefined) throw new CalendarError("bad-date", field, `${show(text)} is no date`);
  if (!knows(day)) throw outOfYears(field);
  return day;
}

/** The fields of a plain record; of a list, a Map or a text they would be something else. */
function recordIn(value: unknown, field: string): Readonly<Record<string, unknown>> {
  if (typeof value === "object" && value && !(Symbol.iterator in value)) return value as Record<string, unknown>;
  throw new CalendarError("bad-shape", field, `a record is needed, not ${show(value)}`);
}

function onlyFields(record: object, allowed: readonly string[], prefix: string): void {
  for (const field of Object.keys(record))
    if (!allowed.includes(field)) throw new CalendarError("unknown-field", prefix + field, "no such field");
}

/** Refuses hours whose tail after midnight runs into the hours of the next date. */
function checkTails(plan: Plan): void {
  const hoursOf = (day: number) => plan.days.get(day) ?? (plan.week[weekdayOf(day)] as readonly Stretch[]);
  const clash = (today: readonly Stretch[], tomorrow: readonly Stretch[]) =>
    (today.at(-1)?.[1] ?? 0) - 1440 > (tomorrow[0]?.[0] ?? Number.POSITIVE_INFINITY);
  const fail = (field: string) => {
    throw new CalendarError("overlap", field, "hours overlap with the tail of the night before");
  };
  plan.week.forEach((today, i) => {
    if (clash(today, plan.week[(i + 1) % 7] as readonly Stretch[])) fail(`week.${weekdays[(i + 1) % 7]}`);
  });
  for (const day of plan.days.keys()) {
    const field = `days.${new Date(day * 86_400_000).toISOString().slice(0, 10)}`;
    if (clash(hoursOf(day - 1), hoursOf(day)) || clash(hoursOf(day), hoursOf(day + 1))) fail(field);
  }
}

const known = ["zone", "week", "days", "breaks", "holidays"];

/** Checks a calendar. @throws CalendarError naming the field. @internal */
export function compile(spec: CalendarSpec): Plan {
  onlyFields(recordIn(spec, "calendar"), known, "");
  const zone = TableZone.named(spec.zone);
  const hours = recordIn(spec.week, "week");
  onlyFields(hours, weekdays, "week.");
  const week = weekdays.map((day) => stretches(hours[day] ?? [], `week.${day}`, true));
  const days = new Map<number, readonly Stretch[]>();
  const free: unknown = spec.holidays ?? [];
  if (!Array.isArray(free)) throw new CalendarError("bad-shape", "holidays", "a list of dates is needed");
  for (const [i, date] of free.entries()) days.set(dateIn(date, `holidays.${i}`), []);
  const holidays = new Set(days.keys());
  for (const [date, hours] of Object.entries(recordIn(spec.days ?? {}, "days"))) {
    const day = dateIn(date, `days.${date}`);
    days.set(day, stretches(hours, `days.${date}`, true));
    holidays.delete(day);
  }
  const weekBreaks: Stretch[][] = weekdays.map(() => []);
  const dayBreaks = new Map<number, readonly Stretch[]>();
  for (const [key, hours] of Object.entries(recordIn(spec.breaks ?? {}, "breaks"))) {
    const read = stretches(hours, `breaks.${key}`, false);
    const at = weekdays.indexOf(key as never);
    if (at >= 0) weekBreaks[at] = read;
    else dayBreaks.set(dateIn(key, `breaks.${key}`), read);
  }
  const plan = { zone, week, days, holidays, weekBreaks, dayBreaks };
  checkTails(plan);
  if (!hasTime(plan)) throw new CalendarError("no-working-time", "week", "a calendar needs some working time");
  return plan;
}
