/**
 * The first so many of a list in an order, and how many there were; which ones stay does not depend on the order in which
 * they came, as long as no two are equal in it. @internal
 */
export class Smallest<T> {
  readonly #compare: (a: T, b: T) => number;
  readonly #limit: number;
  readonly #kept: T[] = [];
  count = 0;

  constructor(limit: number, compare: (a: T, b: T) => number) {
    this.#limit = limit;
    this.#compare = compare;
  }

  add(one: T): void {
    this.count++;
    this.#keep(one);
  }

  #keep(one: T): void {
    const kept = this.#kept;
    if (kept.length === this.#limit && (!kept.length || this.#compare(one, kept[kept.length - 1] as T) >= 0)) return;
    let [low, high] = [0, kept.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#compare(kept[middle] as T, one) <= 0) low = middle + 1;
      else high = middle;
    }
    kept.splice(low, 0, one);
    if (kept.length > this.#limit) kept.pop();
  }

  merge({ count, listed }: { readonly count: number; readonly listed: readonly T[] }): void {
    this.count += count;
    for (const one of listed) this.#keep(one);
  }

  list(): { readonly count: number; readonly listed: readonly T[] } {
    return { count: this.count, listed: [...this.#kept] };
  }
}

/** Texts by their code units, so that the order is the same on every machine. @internal */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
