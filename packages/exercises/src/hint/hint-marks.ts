import { marksOf } from "../marks/marks-weigh.ts";
import type { Expected, Hint } from "../shape.ts";
import { numberOf } from "../shuffle.ts";

/** Hints to marks: how many there are, and one that is none. */
export function marksHints({ item, worth }: Expected, marks: readonly string[]): readonly Hint[] {
  const right = marksOf(worth[0]?.option ?? "");
  const innocent = marks.filter((mark) => !right.includes(mark));
  const strike = innocent[(numberOf(item) >>> 0) % innocent.length];
  return [{ code: "how-many", facts: { count: right.length } }, ...(strike === undefined ? [] : [{ code: "not-marked", strike }])];
}
