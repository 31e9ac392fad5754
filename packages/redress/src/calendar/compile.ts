import { parseDate, weekdayOf } from "./date.ts";
import { CalendarError } from "./error.ts";
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
  if (!h || value > 1440) throw new CalendarError("bad-time", field, `${String(text)} is no time from 00:00 to 24:00`);
  return value;
}

/** Reads hours, in order, touching ones joined; refuses overlaps. `wraps`: whether a closing may lie on the next day. */
function stretches(hours: unknown, field: string, wraps: boolean): Stretch[] {
  if (!Array.isArray(hours)) throw new CalendarError("bad-time", field, "a list of [open, close] is needed");
  const read = hours.map((pair: Hours, i): Stretch => {
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

function dateIn(text: string, field: string): number {
  const day = parseDate(text);
  if (day === undefined) throw new CalendarError("bad-date", field, `${text} is no date`);
  return day;
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
  for (const field of Object.keys(spec)) if (!known.includes(field)) throw new CalendarError("unknown-field", field, "no such field");
  const zone = TableZone.named(spec.zone);
  for (const field of Object.keys(spec.week ?? {}))
    if (!weekdays.includes(field as never)) throw new CalendarError("unknown-field", `week.${field}`, "no such weekday");
  const week = weekdays.map((day) => stretches(spec.week?.[day] ?? [], `week.${day}`, true));
  const days = new Map<number, readonly Stretch[]>();
  (spec.holidays ?? []).forEach((date, i) => {
    days.set(dateIn(date, `holidays.${i}`), []);
  });
  const holidays = new Set(days.keys());
  for (const [date, hours] of Object.entries(spec.days ?? {})) {
    const day = dateIn(date, `days.${date}`);
    days.set(day, stretches(hours, `days.${date}`, true));
    holidays.delete(day);
  }
  const weekBreaks: Stretch[][] = weekdays.map(() => []);
  const dayBreaks = new Map<number, readonly Stretch[]>();
  for (const [key, hours] of Object.entries(spec.breaks ?? {})) {
    const read = stretches(hours, `breaks.${key}`, false);
    const at = weekdays.indexOf(key as never);
    if (at >= 0) weekBreaks[at] = read;
    else dayBreaks.set(dateIn(key, `breaks.${key}`), read);
  }
  const plan = { zone, week, days, holidays, weekBreaks, dayBreaks };
  checkTails(plan);
  if (!week.some((hours) => hours.length) && ![...days.values()].some((hours) => hours.length))
    throw new CalendarError("no-working-time", "week", "a calendar needs some working time");
  return plan;
}
