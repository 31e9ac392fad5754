import { show } from "../time/instant.ts";
import { addDays, closingOf, dateAt, pausedWhole, worksOn } from "./days.ts";
import { between } from "./engine.ts";
import { CalendarError } from "./error.ts";
import type { Source } from "./expand.ts";
import { optionIn, optionsIn, type Pause, pausesIn } from "./option.ts";
import { addRunning, type Still } from "./pauses.ts";
import type { Timeline } from "./timeline.ts";

/** How working days are counted. There is no right one; a promise names its own. */
export const dayCountings = ["receipt-day-excluded", "receipt-day-included", "elapsed-working-time"] as const;
export type DayCounting = (typeof dayCountings)[number];

/** The time of day at which a deadline in days falls due. */
export const dueTimes = ["closing", "end-of-day", "same-time"] as const;
export type DueTime = (typeof dueTimes)[number];

/** How a deadline in working days is counted. Whatever is left out takes the first of its list. */
export interface DayDeadlineOptions {
  readonly counting: DayCounting;
  readonly at?: DueTime;
  /**
   * Whether what arrives after the last closing counts as received on its date, or on the next working day; on a date
   * without hours everything arrives after the last closing. By `same-day`, a first day that counts may be over on arrival.
   */
  readonly afterClosing?: "same-day" | "next-working-day";
  readonly pauses?: readonly Pause[];
  /** What a pause shifts: the working days paused from opening to closing, or the paused working time. */
  readonly pausesShift?: "whole-days" | "working-time";
  /** Hours of a standard day, for `elapsed-working-time`; above 0. */
  readonly dayHours?: number;
}

const day = 86_400_000;

function receiptDate(source: Source, start: number, late: "same-day" | "next-working-day"): number {
  const date = dateAt(source, start);
  if (late === "same-day") return date;
  // A night that began the day before may still run.
  return start > Math.max(closingOf(source, date), closingOf(source, date - 1)) ? addDays(source, date, 1) : date;
}

function dueOn(source: Source, date: number, start: number, at: DueTime): number {
  if (at === "end-of-day") return source.zone.instant((date + 1) * day);
  if (at === "closing" && worksOn(source, date)) return closingOf(source, date);
  // In a repeated hour, the same time of the same date is not the first one but the instant itself.
  if (date === dateAt(source, start)) return start;
  const wall = start + source.zone.ahead(start);
  return source.zone.instant(date * day + (wall - Math.floor(wall / day) * day));
}

/** When n working days after an instant are over, in epoch ms. @internal */
export function dayDeadline(source: Source, line: Timeline, start: number, n: number, given: DayDeadlineOptions): number {
  const options = optionsIn(given);
  const counting = options.counting as DayCounting;
  if (!dayCountings.includes(counting)) throw new CalendarError("bad-option", "counting", `name one of ${dayCountings.join(", ")}`);
  const at = optionIn(options.at, dueTimes, "at");
  const late = optionIn(options.afterClosing, ["same-day", "next-working-day"] as const, "afterClosing");
  const shift = optionIn(options.pausesShift, ["whole-days", "working-time"] as const, "pausesShift");
  const pauses = pausesIn(options.pauses);
  if (!Number.isSafeInteger(n) || n < (counting === "receipt-day-included" ? 1 : 0))
    throw new CalendarError("bad-amount", "days", `${show(n)} is no number of working days`);
  if (counting === "elapsed-working-time") {
    const hours = options.dayHours;
    if (typeof hours !== "number" || !(hours > 0 && hours <= 24))
      throw new CalendarError("bad-option", "dayHours", "the hours of a standard day are needed");
    return addRunning(line, start, Math.round(n * hours * 3_600_000), pauses);
  }
  const receipt = receiptDate(source, start, late);
  const includes = counting === "receipt-day-included" && worksOn(source, receipt);
  const paused = (date: number) => shift === "whole-days" && pausedWhole(source, date, pauses);
  const counts = (date: number) => worksOn(source, date) && !paused(date);
  const due = dueOn(source, addDays(source, receipt, includes && !paused(receipt) ? n - 1 : n, counts), start, at);
  return shift === "working-time" ? shifted(line, start, due, pauses) : due;
}

/** A deadline moved on by the working time paused before it; what is paused meanwhile moves it further. */
function shifted(line: Timeline, start: number, due: number, pauses: readonly Still[]): number {
  const before = pauses.flatMap(([from, to]): Still[] => (from < due && to > start ? [[Math.max(from, start), Math.min(to, due)]] : []));
  const paused = before.reduce((sum, [from, to]) => sum + between(line, from, to), 0);
  return paused ? addRunning(line, due, paused, pauses) : due;
}
