import type { Calendar } from "../calendar/index.ts";
import { TableZone } from "../calendar/zone.ts";
import type { Term } from "./policy.ts";

/** A stretch in which a clock stands still, in epoch ms, from included, to not. @internal */
export type Still = readonly [from: number, to: number];

const hour = 3_600_000;
const day = 24 * hour;
/** Dates in a block, as a power of two: a register of some years has few. */
const blockBits = 10;

/**
 * Working time on a calendar, in epoch ms, with pauses. What a term in days comes to depends on the date on which it
 * begins alone, so it is asked of the calendar once a date and then looked up. @internal
 */
export class Clock {
  readonly calendar: Calendar;
  readonly #zone: TableZone;
  /** Of each term its due instants by the date on which it begins, in blocks of dates; NaN where nobody has asked. */
  readonly #dues = new Map<Term, (Float64Array | undefined)[]>();
  /** The ends of days, by the day. */
  readonly #ends = new Map<string, number>();

  constructor(calendar: Calendar) {
    this.calendar = calendar;
    this.#zone = TableZone.named(calendar.zone);
  }

  /** Working time between two instants, less what lies in pauses; 0 where they are reversed. */
  between(from: number, to: number, stills: readonly Still[]): number {
    if (to <= from) return 0;
    let sum = this.calendar.ms.between(from, to);
    for (const [start, end] of stills) {
      const [a, b] = [Math.max(start, from), Math.min(end, to)];
      if (a < b) sum -= this.calendar.ms.between(a, b);
    }
    return sum;
  }

  /** The instant at which an amount of working time outside the pauses, given in order, is used up. */
  add(at: number, amount: number, stills: readonly Still[]): number {
    let [now, left] = [at, amount];
    for (const [from, to] of stills) {
      if (to <= now) continue;
      const until = from > now ? this.calendar.ms.between(now, from) : 0;
      if (left <= until) break;
      left -= until;
      now = to;
    }
    return this.calendar.ms.add(now, left);
  }

  /** The block of a term's due instants in which a date lies. */
  #block(term: Term, date: number): Float64Array {
    let blocks = this.#dues.get(term);
    if (!blocks) {
      blocks = [];
      this.#dues.set(term, blocks);
    }
    const number = date >> blockBits;
    let block = blocks[number];
    if (!block) {
      block = new Float64Array(1 << blockBits).fill(Number.NaN);
      blocks[number] = block;
    }
    return block;
  }

  /** The date of an instant, `YYYY-MM-DD`. */
  dateOf(at: number): string {
    return new Date(at + this.#zone.ahead(at)).toISOString().slice(0, 10);
  }

  /** An instant on the wall, to the second where there is one: `2026-03-02 09:00`. */
  wall(at: number): string {
    const text = new Date(at + this.#zone.ahead(at)).toISOString().replace("T", " ");
    return text.slice(0, text.slice(17, 23) === "00.000" ? 16 : text.slice(20, 23) === "000" ? 19 : 23);
  }

  /** The end of a day `YYYY-MM-DD` that exists: the midnight after it. */
  endOfDay(date: string): number {
    let found = this.#ends.get(date);
    if (found === undefined) {
      found = this.#zone.instant(Date.parse(`${date}T00:00Z`) + day);
      this.#ends.set(date, found);
    }
    return found;
  }

  /** When a term from an instant on is over, pauses being over when they say. Not for what is agreed. */
  due(term: Exclude<Term, { unit: "as-agreed" }>, at: number, stills: readonly Still[]): number {
    if (term.unit === "at-once") return this.calendar.ms.add(at, 0);
    if (term.unit === "working-hours") return this.add(at, Math.round(term.amount * hour), stills);
    if (term.unit === "working-days" && term.counting === "elapsed-working-time")
      return this.add(at, Math.round(term.amount * (term.dayHours ?? 0) * hour), stills);
    const byDate =
      term.unit === "calendar-weeks" || (!stills.length && term.at !== "same-time" && term.afterClosing !== "next-working-day");
    if (!byDate) return this.#ask(term, at, stills);
    const date = Math.floor((at + this.#zone.ahead(at)) / day);
    const block = this.#block(term, date);
    const place = date & (block.length - 1);
    const known = block[place] as number;
    if (!Number.isNaN(known)) return known;
    const found = this.#ask(term, at, stills);
    block[place] = found;
    return found;
  }

  #ask(term: Extract<Term, { unit: "working-days" | "calendar-weeks" }>, at: number, stills: readonly Still[]): number {
    if (term.unit === "calendar-weeks")
      return this.calendar
        .dayDeadline(at, 0, { counting: "receipt-day-excluded", at: "end-of-day" })
        .plus({ weeks: term.amount })
        .toMillis();
    const { unit: _, amount, why: __, ...options } = term;
    return this.calendar.dayDeadline(at, amount, { ...options, pauses: stills.map(([from, to]) => ({ from, to })) }).toMillis();
  }
}

const clocks = /* @__PURE__ */ new WeakMap<Calendar, Clock>();

/** The clock of a calendar; what it has looked up is kept as long as the calendar. @internal */
export function clockOf(calendar: Calendar): Clock {
  const clock = clocks.get(calendar) ?? new Clock(calendar);
  clocks.set(calendar, clock);
  return clock;
}
