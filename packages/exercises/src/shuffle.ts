/** A number of 32 bits, with its sign, by a text (FNV-1a): the same everywhere. */
export function numberOf(text: string): number {
  let state = 2_166_136_261;
  for (const letter of text) state = Math.imul(state ^ (letter.codePointAt(0) as number), 16_777_619);
  return state;
}

/** A stream of numbers from 0 to 2^32 by a seed in words (FNV-1a, then mulberry32): the same for everybody, every time. */
export function numbers(seed: string): () => number {
  let state = numberOf(seed);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

function once<T>(list: readonly T[], next: () => number): T[] {
  const shuffled = [...list];
  for (let at = shuffled.length - 1; at > 0; at--) {
    const other = next() % (at + 1);
    [shuffled[at], shuffled[other]] = [shuffled[other] as T, shuffled[at] as T];
  }
  return shuffled;
}

/**
 * A list shuffled by a seed, stable for it.
 *
 * @param unfit Which orders must not come out; where no order is fit, the last one tried is given.
 */
export function shuffled<T>(list: readonly T[], seed: string, unfit: (order: readonly T[]) => boolean = () => false): T[] {
  const next = numbers(seed);
  let order = once(list, next);
  for (let tries = 0; unfit(order) && tries < 1000; tries++) order = once(list, next);
  return order;
}
