import { IANAZone } from "luxon";
import type { CalendarSpec, DayDeadlineOptions } from "redress/calendar";
import { instant, minutesOn, wallAt } from "./reference.ts";

const day = 1440;

/** A deadline asked of the reference: all instants in epoch minutes. */
export interface DayQuestion {
  readonly spec: CalendarSpec;
  readonly start: number;
  readonly n: number;
  readonly options: Omit<DayDeadlineOptions, "pauses">;
  readonly pauses: readonly (readonly [from: number, to: number])[];
}

/** Slow and obvious: when n working days are over, in epoch minutes; undefined where that is further than it looks. */
export function dayDeadline({ spec, start, n, options, pauses }: DayQuestion, open: ReadonlySet<number>, high: number): number | undefined {
  const zone = IANAZone.create(spec.zone);
  const paused = (at: number) => pauses.some(([from, to]) => at >= from && at < to);
  const work = (from: number, amount: number): number | undefined => {
    let [now, left] = [from, amount];
    while (now < high && !(left === 0 && (amount > 0 || (open.has(now) && !paused(now))))) {
      if (open.has(now) && !paused(now)) left--;
      now++;
    }
    return now < high ? now : undefined;
  };
  if (options.counting === "elapsed-working-time") return work(start, n * (options.dayHours as number) * 60);

  const works = (date: number) => minutesOn(spec, date).length > 0;
  const closing = (date: number) => Math.max(...minutesOn(spec, date)) + 1;
  const next = (date: number) => {
    let found = date + 1;
    while (found * day < high && !works(found)) found++;
    return found;
  };
  const received = Math.floor(wallAt(zone, start) / day);
  const late = [received, received - 1].every((date) => !works(date) || start > closing(date));
  const receipt = options.afterClosing === "next-working-day" && late ? next(received) : received;

  const shiftsDays = options.pausesShift !== "working-time";
  const counts = (date: number) => works(date) && !(shiftsDays && minutesOn(spec, date).every(paused));
  let date = receipt;
  let left = n - (options.counting === "receipt-day-included" && counts(receipt) ? 1 : 0);
  while (left > 0) {
    date++;
    if (date * day > high) return undefined;
    if (counts(date)) left--;
  }

  let due: number;
  if (options.at === "end-of-day") due = instant(zone, (date + 1) * day);
  else if (options.at !== "same-time" && works(date)) due = closing(date);
  else due = date === received ? start : instant(zone, date * day + (((wallAt(zone, start) % day) + day) % day));
  if (shiftsDays) return due < high ? due : undefined;
  let lost = 0;
  for (let at = start; at < due; at++) if (open.has(at) && paused(at)) lost++;
  return lost ? work(due, lost) : due;
}
