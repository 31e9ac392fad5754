import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

let kept = 0; // What is computed must be used, or it may be left out.

/**
 * Nanoseconds a call of a loop that makes so many calls: the median of rounds of a tenth of a second. The loop is the
 * caller's own, so that what is timed is the call and not the way to it.
 */
export function nanoseconds(calls: number, loop: () => number, rounds = 15): number {
  const began = performance.now();
  kept += loop();
  const first = performance.now() - began;
  const times = Math.max(1, Math.floor(100 / Math.max(first, 0.001)));
  const measured = Array.from({ length: first > 1000 ? 1 : rounds }, () => {
    const start = performance.now();
    for (let i = 0; i < times; i++) kept += loop();
    return ((performance.now() - start) / times / calls) * 1e6;
  });
  return measured.sort((a, b) => a - b)[Math.floor(measured.length / 2)] as number;
}

/** Milliseconds of one call, the median of some. */
export const milliseconds = (call: () => number, rounds = 31): number => nanoseconds(1, call, rounds) / 1e6;

/** Kibibytes that each of some things keeps. */
export async function kibibytes(make: () => unknown, count = 20): Promise<number> {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const used = async () => {
    // The memory of arrays is given back a little after they are collected.
    for (let i = 0; i < 3; i++) {
      collect();
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  make();
  const before = await used();
  const things = Array.from({ length: count }, make);
  const after = await used();
  if (things.length !== count || Number.isNaN(kept)) throw new Error("nothing was made");
  return (after - before) / count / 1024;
}
