import { show } from "../time/instant.ts";
import { CalendarError } from "./error.ts";
import { asking, type Offsets, offsetsBetween } from "./offsets.ts";

const day = 86_400_000;
const meanYear = 365.2425 * day;
const known = new Map<string, TableZone>();

/** Whether Intl knows a zone of this name. */
function exists(name: unknown): name is string {
  if (typeof name !== "string" || !name) return false;
  try {
    return !!new Intl.DateTimeFormat("en-US", { timeZone: name });
  } catch {
    return false;
  }
}

/**
 * An IANA zone that answers from a table of its offsets, found year by year. Asking Intl for an offset costs microseconds,
 * the table nanoseconds. Without luxon, so that a page can count working time without it. @internal
 */
export class TableZone {
  readonly name: string;
  readonly #years = new Map<number, Offsets>();
  readonly #ask: (at: number) => number;

  constructor(name: string) {
    this.name = name;
    this.#ask = asking(name);
  }

  /** The zone of a name. @throws CalendarError `unknown-zone` */
  static named(name: unknown): TableZone {
    // Asking Intl whether there is such a zone takes longer than all else in making a calendar: it is asked once.
    const found = known.get(name as string);
    if (found) return found;
    if (!exists(name)) throw new CalendarError("unknown-zone", "zone", `${show(name)} is no zone of the IANA database`);
    const zone = new TableZone(name);
    known.set(name, zone);
    return zone;
  }

  /** The years asked for, by about which year an instant lies in: most instants find theirs without a look at the date. */
  readonly #near: ({ readonly low: number; readonly high: number; readonly offsets: Offsets } | undefined)[] = [];

  #offsets(at: number): Offsets {
    const about = Math.floor(at / meanYear) + 1000;
    const near = this.#near[about];
    if (near && at >= near.low && at < near.high) return near.offsets;
    const year = new Date(at).getUTCFullYear();
    const [low, high] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
    const offsets = this.#years.get(year) ?? offsetsBetween(this.#ask, low, high);
    this.#years.set(year, offsets);
    this.#near[about] = { low, high, offsets };
    return offsets;
  }

  /** Milliseconds ahead of UTC at an instant. */
  ahead(at: number): number {
    const { from, ahead } = this.#offsets(at);
    let i = from.length - 1;
    while (i > 0 && (from[i] as number) > at) i--;
    return ahead[i] as number;
  }

  /**
   * The offset of all instants that can show the wall-clock times of a date and the next, where there is only one.
   * Undefined near a clock change and at the turn of a year, where each time is looked at alone.
   */
  steady(date: number): number | undefined {
    const [low, high] = [(date - 1) * day, (date + 3) * day];
    const { from, ahead } = this.#offsets(low);
    if (low < (from[0] as number) + day || new Date(low).getUTCFullYear() !== new Date(high).getUTCFullYear()) return undefined;
    let i = from.length - 1;
    while (i > 0 && (from[i] as number) > low) i--;
    return i + 1 < from.length && (from[i + 1] as number) <= high ? undefined : ahead[i];
  }

  /**
   * The instant of a wall-clock time, given as ms since 1970-01-01T00:00 on the wall. In a gap it is shifted forward by
   * the gap; in a repeated stretch the first occurrence is taken. Both are the time read with the offset before the change.
   */
  instant(wall: number): number {
    const before = this.ahead(wall - day);
    const early = wall - before;
    if (this.ahead(early) === before) return early;
    const after = this.ahead(wall + day);
    const late = wall - after;
    return this.ahead(late) === after ? late : early;
  }
}
