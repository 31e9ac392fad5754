/** Minutes up to this are kept whole, longer times by the hour. */
const fine = 6000;

/** A time in working ms as it is kept: whole minutes, rounded down, and whole hours above 100 hours. @internal */
export function keptMinutes(ms: number): number {
  const minutes = Math.floor(ms / 60_000);
  return minutes <= fine ? minutes : Math.floor(minutes / 60) * 60;
}

/**
 * How many took so many minutes. However many cases are counted, it holds a number for each minute up to 100 working hours
 * and for each hour above, and no more; adding two gives what counting all at once would. @internal
 */
export class Histogram {
  readonly #counts = new Map<number, number>();

  add(minutes: number, count = 1): void {
    this.#counts.set(minutes, (this.#counts.get(minutes) ?? 0) + count);
  }

  /** Minutes with their counts, in order. */
  list(): [minutes: number, count: number][] {
    return [...this.#counts].sort(([a], [b]) => a - b);
  }
}
