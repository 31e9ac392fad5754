/** How many clocks start and fall due in an hour. `hour`: its first instant, epoch ms, by UTC. */
export interface Load {
  readonly hour: number;
  readonly started: number;
  readonly due: number;
}

const hourMs = 3_600_000;
const block = 4096;

/** Counts by the hour, in blocks of half a year: a register puts millions into few. @internal */
export class HourlyLoad {
  readonly #blocks = new Map<number, Uint32Array>();

  #count(at: number, which: 0 | 1): void {
    const hour = Math.floor(at / hourMs);
    const number = Math.floor(hour / block);
    let counts = this.#blocks.get(number);
    if (!counts) {
      counts = new Uint32Array(2 * block);
      this.#blocks.set(number, counts);
    }
    const place = 2 * (hour - number * block) + which;
    counts[place] = (counts[place] as number) + 1;
  }

  started(at: number): void {
    this.#count(at, 0);
  }

  due(at: number): void {
    this.#count(at, 1);
  }

  /** The hours with any, in order. */
  list(): Load[] {
    const found: Load[] = [];
    for (const [number, counts] of [...this.#blocks].sort(([a], [b]) => a - b))
      for (let at = 0; at < block; at++) {
        const [started, due] = [counts[2 * at] as number, counts[2 * at + 1] as number];
        if (started || due) found.push({ hour: (number * block + at) * hourMs, started, due });
      }
    return found;
  }
}
