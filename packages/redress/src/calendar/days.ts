import { dayOf } from "./date.ts";
import { CalendarError } from "./error.ts";
import { join, type Segment, type Source } from "./expand.ts";
import { firstYear, lastYear } from "./shape.ts";

const first = dayOf(firstYear, 1, 1);
const last = dayOf(lastYear, 12, 31);

/** Whether a date is a working day: working time starts on it. @internal */
export const worksOn = (source: Source, date: number): boolean => source.on(date).length > 0;

/** The date of the nth working day after a date, before it where n is negative; the date itself for 0. @internal */
export function addDays(
  source: Source,
  date: number,
  n: number,
  counts: (date: number) => boolean = (day) => worksOn(source, day),
): number {
  const step = Math.sign(n);
  let left = Math.abs(n);
  let day = date;
  while (left) {
    day += step;
    if (day < first || day > last) throw new CalendarError("out-of-range", "days", `the calendar knows ${firstYear} to ${lastYear}`);
    if (counts(day)) left--;
  }
  return day;
}

/** The date that an instant falls on, on the wall of the calendar's zone. @internal */
export const dateAt = ({ zone }: Source, at: number): number => Math.floor((at + zone.ahead(at)) / 86_400_000);

/** The last closing of the hours that start on a date. @internal */
export const closingOf = (source: Source, date: number): number => Math.max(...source.on(date).map(([, close]) => close));

/** Whether all hours that start on a date were paused, opening to closing. @internal */
export const pausedWhole = (source: Source, date: number, pauses: readonly Segment[]): boolean => {
  const hours = join(source.on(date));
  return hours.length > 0 && hours.every(([open, close]) => pauses.some(([from, to]) => from <= open && close <= to));
};
