import { show } from "../time/instant.ts";
import { dayOf, formatDate, parseDate } from "./date.ts";
import { CalendarError, outOfYears } from "./error.ts";
import type { Source } from "./expand.ts";
import { firstYear, lastYear } from "./shape.ts";
import { join, type Segment } from "./stretches.ts";

const first = dayOf(firstYear, 1, 1);
const last = dayOf(lastYear, 12, 31);

/** Whether a calendar knows a date. @internal */
export const knows = (date: number): boolean => date >= first && date <= last;

const asked = /* @__PURE__ */ new WeakMap<Source, Map<number, readonly Segment[]>>();

/** The hours that start on a date, joined. Kept once asked for: a register asks for the same dates again and again. */
function hoursOn(source: Source, date: number): readonly Segment[] {
  let dates = asked.get(source);
  if (!dates) {
    dates = new Map();
    asked.set(source, dates);
  }
  let hours = dates.get(date);
  if (!hours) {
    hours = join(source.on(date));
    dates.set(date, hours);
  }
  return hours;
}

/** Whether a date is a working day: working time starts on it. @internal */
export const worksOn = (source: Source, date: number): boolean => hoursOn(source, date).length > 0;

/** The date of the nth working day after a date, before it where n is negative; the date itself for 0. @internal */
export function addDays(
  source: Source,
  date: number,
  n: number,
  counts: (date: number) => boolean = (day) => worksOn(source, day),
): number {
  const step = Math.sign(n);
  let left = Math.abs(n);
  if (left > last - first) throw outOfYears("days");
  let day = date;
  while (left) {
    day += step;
    if (!knows(day)) throw outOfYears("days");
    if (counts(day)) left--;
  }
  return day;
}

/** The same on dates as text. @throws CalendarError naming the field. @internal */
export function addDaysTo(source: Source, date: string, n: number): string {
  const day = parseDate(date);
  if (day === undefined) throw new CalendarError("bad-date", "date", `${show(date)} is no date`);
  if (!knows(day)) throw outOfYears("date");
  if (!Number.isSafeInteger(n)) throw new CalendarError("bad-amount", "days", `${show(n)} is no number of days`);
  return formatDate(addDays(source, day, n));
}

/** The date that an instant falls on, on the wall of the calendar's zone. @internal */
export const dateAt = ({ zone }: Source, at: number): number => Math.floor((at + zone.ahead(at)) / 86_400_000);

/** The last closing of the hours that start on a date; minus infinity where none do. @internal */
export const closingOf = (source: Source, date: number): number => hoursOn(source, date).at(-1)?.[1] ?? Number.NEGATIVE_INFINITY;

/** Whether all hours that start on a date were paused, opening to closing. @internal */
export const pausedWhole = (source: Source, date: number, pauses: readonly Segment[]): boolean => {
  if (!pauses.length) return false;
  const hours = hoursOn(source, date);
  return hours.length > 0 && hours.every(([open, close]) => pauses.some(([from, to]) => from <= open && close <= to));
};
