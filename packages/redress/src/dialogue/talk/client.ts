import { DialogueError } from "./error.ts";

/** How a client shows that he is dissatisfied. */
export const tempers = ["angry", "anxious", "cold", "talkative"] as const;
export type Temper = (typeof tempers)[number];

/** A client in a talk. Whole numbers. */
export interface TalkClient {
  readonly temper: Temper;
  /** Emotion at the start, on the meter from 0 to 10. */
  readonly emotion: number;
  /** By how much he eases at once. */
  readonly eases: number;
  /** How much he reveals at once. */
  readonly reveals: number;
}

type Bound = readonly [least: number, most: number];

/** Within which bounds a seed varies a client of each temper; ends included. Rules `dialogue.temper.*`, assumed. */
export const temperBounds: { readonly [T in Temper]: { readonly [K in Exclude<keyof TalkClient, "temper">]: Bound } } = {
  angry: { emotion: [7, 8], eases: [1, 2], reveals: [2, 3] },
  anxious: { emotion: [6, 8], eases: [1, 2], reveals: [1, 2] },
  cold: { emotion: [5, 7], eases: [1, 1], reveals: [1, 2] },
  talkative: { emotion: [5, 6], eases: [1, 2], reveals: [2, 3] },
};

/** A scattered whole number from 0 of a seed and a place: the finalizer of MurmurHash3. */
function scattered(seed: number, place: number): number {
  let mixed = (seed ^ Math.imul(place, 0x9e3779b1)) | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/**
 * A client of a temper, varied by a seed within `temperBounds`: the same temper and seed always give the same client.
 *
 * @throws DialogueError where there is no such temper, or the seed is no whole number from 0 to 4294967295.
 *
 * @example
 * ```ts
 * import { talkClient } from "redress/dialogue";
 * talkClient("cold", 7); // { temper: "cold", emotion: 5, eases: 1, reveals: 2 }
 * ```
 */
export function talkClient(temper: Temper, seed: number): TalkClient {
  if (!tempers.includes(temper)) throw new DialogueError("client", "temper", `one of ${tempers.join(", ")}`);
  if (!Number.isInteger(seed) || seed < 0 || seed > 0xffffffff) throw new DialogueError("client", "seed", "a whole number of 32 bits");
  const bounds = temperBounds[temper];
  const within = ([least, most]: Bound, place: number) => least + (scattered(seed, place) % (most - least + 1));
  return { temper, emotion: within(bounds.emotion, 1), eases: within(bounds.eases, 2), reveals: within(bounds.reveals, 3) };
}
