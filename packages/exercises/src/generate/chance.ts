import { numbers } from "../shuffle.ts";

/** Chance by a seed: the same picks for everybody, every time. */
export interface Chance {
  readonly pick: <T>(list: readonly T[]) => T;
  /** A key, as often as its weight says. */
  readonly weighted: <K extends string>(weights: Readonly<Record<K, number>>) => K;
  /** A whole number, both ends included; a multiple of `step`, counted from the lower end. */
  readonly whole: (from: number, to: number, step?: number) => number;
  /** True as often as a share says. */
  readonly happens: (share: number) => boolean;
  /** So many of a list, in its order. */
  readonly some: <T>(list: readonly T[], count: number) => readonly T[];
}

export function chanceOf(seed: string): Chance {
  const next = numbers(seed);
  const below = (limit: number) => next() % limit;
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  return {
    pick,
    weighted: (weights) => pick((Object.keys(weights) as (keyof typeof weights)[]).flatMap((key) => Array(weights[key]).fill(key))),
    whole: (from, to, step = 1) => from + step * below(Math.floor((to - from) / step) + 1),
    happens: (share) => below(1000) < share * 1000,
    some: (list, count) => {
      const left = list.map((_, at) => at);
      while (left.length > count) left.splice(below(left.length), 1);
      return left.map((at) => list[at] as (typeof list)[number]);
    },
  };
}
