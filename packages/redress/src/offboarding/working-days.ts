import { formatDate, parseDate } from "../calendar/date.ts";
import { CalendarError } from "../calendar/error.ts";
import type { Day } from "../time/day.ts";
import type { RelativeDay } from "./shape.ts";

/** What a plan asks of a calendar: the nth working day after a date. Those of both calendar entries can do it. */
export interface DayCalendar {
  addDays(date: string, n: number): string;
}

/** A day of the week as a number; a working day by its place in the row of working days. */
type Place = number;

/** The working days of a calendar in a row, place 0 on or after a day, read as they are asked for. @internal */
export class WorkingDays {
  readonly #calendar: DayCalendar;
  readonly #ahead: number[];
  readonly #behind: number[] = [];

  constructor(calendar: DayCalendar, first: Day) {
    this.#calendar = calendar;
    this.#ahead = [this.#step((parseDate(first) as number) - 1, 1)];
  }

  #step(day: number, by: 1 | -1): number {
    const next = parseDate(this.#calendar.addDays(formatDate(day), by));
    if (next === undefined || (next - day) * by <= 0) throw new CalendarError("bad-date", "addDays", "no working day after another");
    return next;
  }

  /** The working day at a place, below 0 before the first one. */
  at(place: Place): number {
    const [row, index, by] = place < 0 ? ([this.#behind, -1 - place, -1] as const) : ([this.#ahead, place, 1] as const);
    while (row.length <= index) row.push(this.#step(row.at(-1) ?? (this.#ahead[0] as number), by));
    return row[index] as number;
  }

  text(place: Place): Day {
    return formatDate(this.at(place));
  }

  /** Place of the first working day that is not before a day. */
  notBefore(day: number): Place {
    const behind = day <= this.at(0);
    if (behind) {
      let place = 0;
      while (this.at(place - 1) >= day) place--;
      return place;
    }
    while ((this.#ahead.at(-1) as number) < day) this.at(this.#ahead.length);
    let [low, high] = [0, this.#ahead.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#ahead[middle] as number) >= day) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** Place of the last working day that is not after a day. */
  notAfter(day: number): Place {
    const place = this.notBefore(day);
    return this.at(place) === day ? place : place - 1;
  }

  /** The day that is so many before or after another. */
  relative({ offset, unit, direction }: RelativeDay, from: number): number {
    const back = direction === "before";
    if (unit === "calendar-days") return back ? from - offset : from + offset;
    if (offset === 0) return from;
    return this.at(back ? this.notBefore(from) - offset : this.notAfter(from) + offset);
  }
}
