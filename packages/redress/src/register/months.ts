import type { Calendar } from "../calendar/index.ts";
import { TableZone } from "../calendar/zone.ts";
import type { Month } from "./line-shape.ts";

const day = 86_400_000;

/** `YYYY-MM` of a month's number, which is twelve times the year and the months before it. @internal */
export const monthName = (number: number): Month =>
  `${String(Math.floor(number / 12)).padStart(4, "0")}-${String((number % 12) + 1).padStart(2, "0")}`;

/** The number of a month, or nothing where the text names none from 1970 to 2199. @internal */
export function monthNumber(month: unknown): number | undefined {
  const parts = typeof month === "string" ? /^(\d{4})-(0[1-9]|1[0-2])$/.exec(month) : null;
  const year = Number(parts?.[1]);
  return parts && year >= 1970 && year <= 2199 ? year * 12 + Number(parts[2]) - 1 : undefined;
}

/** The months of a calendar's zone. @internal */
export class Months {
  readonly #calendar: Calendar;
  readonly #zone: TableZone;
  /** The month asked for last, which is mostly the one asked for next, and its ends. */
  #last = 0;
  #low = Number.POSITIVE_INFINITY;
  #high = Number.NEGATIVE_INFINITY;
  /** The numbers of the months by date from 1970 to 2199, and the first instants by their numbers; 0 and NaN where not yet asked. */
  readonly #dates = new Int32Array(84_006);
  readonly #starts = new Float64Array(2202 * 12).fill(Number.NaN);

  constructor(calendar: Calendar) {
    this.#calendar = calendar;
    this.#zone = TableZone.named(calendar.zone);
  }

  /** The number of the month in which an instant lies. */
  of(at: number): number {
    if (at >= this.#low && at < this.#high) return this.#last;
    const date = Math.floor((at + this.#zone.ahead(at)) / day);
    let number = this.#dates[date] ?? 0;
    if (!number) {
      const then = new Date(date * day);
      number = then.getUTCFullYear() * 12 + then.getUTCMonth();
      this.#dates[date] = number;
    }
    this.#low = this.start(number);
    this.#high = this.start(number + 1);
    this.#last = number;
    return number;
  }

  /** The day of an instant, `YYYY-MM-DD`. */
  day(at: number): string {
    return new Date(at + this.#zone.ahead(at)).toISOString().slice(0, 10);
  }

  /** The same time of day so many days on. */
  daysOn(at: number, days: number): number {
    return this.#zone.instant(at + this.#zone.ahead(at) + days * day);
  }

  /** Of the working time from one month to another, as far as it had gone by an instant, the part that is the last one's. */
  partSince(first: number, last: number, now: number): number | undefined {
    let before = 0;
    for (let month = first; month < last; month++) before += this.worked(month, now);
    const own = this.worked(last, now);
    return own && before ? own / (own + before) : undefined;
  }

  /** The first instant of a month. */
  start(number: number): number {
    let found = this.#starts[number] ?? Number.NaN;
    if (Number.isNaN(found)) {
      found = this.#zone.instant(Date.UTC(Math.floor(number / 12), number % 12, 1));
      this.#starts[number] = found;
    }
    return found;
  }

  /** Working time of a month, as far as it had gone by an instant. */
  worked(number: number, now: number): number {
    const from = this.start(number);
    const to = Math.min(this.start(number + 1), now);
    return to > from ? this.#calendar.ms.between(from, to) : 0;
  }
}
