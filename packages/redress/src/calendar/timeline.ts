import { outOfYears } from "./error.ts";
import { expandYear, type Source } from "./expand.ts";
import { endOfTime, firstYear, lastYear, startOfTime } from "./shape.ts";
import { type Segment, Stretches } from "./stretches.ts";

const slot = 6 * 3_600_000;
const workSlot = 3 * 3_600_000;

/**
 * The open stretches of a range of years as arrays, with the working ms before each. Two bucket tables lead from an
 * instant, and from an amount of working time, to a stretch in constant time; so every question is a look-up and a
 * difference, whatever the span. Years are added when first asked for. @internal
 */
export class Timeline {
  readonly #source: Source;
  readonly #years = new Map<number, Float64Array>();
  #from = 0;
  #to = -1;
  /** Instants covered. */
  #low = Number.POSITIVE_INFINITY;
  #high = Number.NEGATIVE_INFINITY;
  /** Of each stretch the opening, the closing and the working ms before it, side by side; then the working ms of all. */
  #stretches = Float64Array.of(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0);
  size = 0;
  #bySlot = new Int32Array(0);
  #byWork = new Int32Array(0);

  constructor(source: Source) {
    this.#source = source;
  }

  /** Makes sure that an instant is covered. @throws CalendarError `out-of-range` outside 1970 to 2199. */
  cover(at: number): void {
    if (at >= this.#low && at < this.#high) return;
    if (!(at >= startOfTime && at < endOfTime)) throw outOfYears("instant");
    const year = new Date(at).getUTCFullYear();
    if (this.#to < this.#from) this.#grow(year, year);
    else this.#grow(Math.min(year, this.#from), Math.max(year, this.#to));
  }

  /** Adds years at the end, or says that there are none. Doubles, so that a long walk stays cheap. */
  more(): boolean {
    if (this.#to >= lastYear) return false;
    this.#grow(this.#from, Math.min(lastYear, this.#to + Math.max(1, this.#to - this.#from + 1)));
    return true;
  }

  /** Adds years at the beginning, or says that there are none. */
  less(): boolean {
    if (this.#from <= firstYear) return false;
    this.#grow(Math.max(firstYear, this.#from - Math.max(1, this.#to - this.#from + 1)), this.#to);
    return true;
  }

  /** The stretches that start in a year, their ends one after another. */
  #year(year: number): Float64Array {
    const found = this.#years.get(year) ?? expandYear(this.#source, year);
    this.#years.set(year, found);
    return found;
  }

  #grow(from: number, to: number): void {
    this.#low = Date.UTC(from, 0, 1);
    this.#high = Date.UTC(to + 1, 0, 1);
    this.#from = from;
    this.#to = to;
    const all = new Stretches();
    // Local years reach over the ends of UTC years, and a night over the end of its own.
    for (let year = from - 1; year <= to + 1; year++) {
      const ends = this.#year(year);
      for (let i = 0; i < ends.length; i += 2) {
        // Only what lies in the covered instants: the rest of the neighbouring years is not whole.
        const [open, close] = [Math.max(ends[i] as number, this.#low), Math.min(ends[i + 1] as number, this.#high)];
        if (open < close) all.add(open, close);
      }
    }
    this.#lay(all);
  }

  #lay({ open, close }: Stretches): void {
    const size = open.length;
    const laid = new Float64Array(3 * size + 3);
    let worked = 0;
    for (let i = 0; i < size; i++) {
      laid[3 * i] = open[i] as number;
      laid[3 * i + 1] = close[i] as number;
      laid[3 * i + 2] = worked;
      worked += (close[i] as number) - (open[i] as number);
    }
    // After the last comes one that never opens.
    laid.set([Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, worked], 3 * size);
    this.#stretches = laid;
    this.size = size;
    this.#bySlot = new Int32Array(Math.ceil((this.#high - this.#low) / slot) + 1);
    for (let s = 0, i = 0; s < this.#bySlot.length; s++) {
      while (this.close(i) <= this.#low + s * slot) i++;
      this.#bySlot[s] = i;
    }
    this.#byWork = new Int32Array(Math.ceil(worked / workSlot) + 2);
    for (let s = 0, i = 0; s < this.#byWork.length; s++) {
      while (i < size && this.before(i + 1) < s * workSlot) i++;
      this.#byWork[s] = i;
    }
  }

  open(i: number): number {
    return this.#stretches[3 * i] as number;
  }

  close(i: number): number {
    return this.#stretches[3 * i + 1] as number;
  }

  /** Working ms from the beginning of the covered years to a stretch; for `size`, to their end. */
  before(i: number): number {
    return this.#stretches[3 * i + 2] as number;
  }

  #find(instant: number): number {
    let i = this.#bySlot[Math.floor((instant - this.#low) / slot)] as number;
    while (this.close(i) <= instant) i++;
    return i;
  }

  #worked(instant: number): number {
    const i = this.#find(instant);
    return this.before(i) + Math.max(0, instant - this.open(i));
  }

  /** The first stretch that closes after an instant; `size` where none does. */
  at(instant: number): number {
    this.cover(instant);
    return this.#find(instant);
  }

  /** Working ms from the beginning of the covered years to an instant. */
  worked(instant: number): number {
    this.cover(instant);
    return this.#worked(instant);
  }

  /** Working ms between two instants, negative where they are reversed. */
  between(from: number, to: number): number {
    this.cover(from);
    this.cover(to);
    return this.#worked(to) - this.#worked(from);
  }

  /** The open stretch at or after an instant, whole as far as `until`; undefined where the calendar's years end. */
  stretch(instant: number, until: number): Segment | undefined {
    let i = this.at(instant);
    while (i >= this.size) {
      if (!this.more()) return undefined;
      i = this.at(instant);
    }
    // A stretch that touches the end of the covered years may go on.
    while (this.close(i) === this.#high && this.#high < until && this.more()) i = this.at(instant);
    return [this.open(i), this.close(i)];
  }

  /** The first stretch in which an amount of working time is used up: `before < amount <= after`. */
  using(amount: number): number {
    if (amount <= 0) return 0;
    let i = this.#byWork[Math.min(Math.floor(amount / workSlot), this.#byWork.length - 1)] as number;
    while (i < this.size && this.before(i + 1) < amount) i++;
    return i;
  }
}
