import { numberOf } from "../shuffle.ts";
import { draw } from "./draw.ts";
import type { AnyGenerator, Drawn } from "./shape.ts";

/** Cases fall into so many heaps, and each go takes from the next: so none comes again before all heaps have had their turn. */
const heaps = 3;
/** Where a heap holds nothing more that fits, a case of another will do. */
const most = 500;

/** The heap of a case, by its text. */
function heapOf(text: string): number {
  const state = numberOf(text);
  // The lowest bits alone would follow the last letter.
  return ((state ^ (state >>> 15)) >>> 0) % heaps;
}

/**
 * The cases of one go at an exercise, by nothing but its id and the go's number: everybody sees the same in the same go, and
 * the server draws them again to grade. No case comes twice in a go or in the two goes after it, and not all end alike.
 *
 * @param round From 1.
 */
export function roundOf(generator: AnyGenerator, id: string, count: number, round: number): readonly Drawn[] {
  const drawn: Drawn[] = [];
  const seen = new Set<string>();
  for (let seed = 0; drawn.length < count; seed++) {
    const one = draw(generator, `${id} ${round} ${seed}`, `${generator.name}-${drawn.length + 1}`);
    const text = JSON.stringify(one.say);
    const alike = drawn.length > 0 && drawn.length === count - 1 && drawn.every(({ outcome }) => outcome === one.outcome);
    if (seed < most && (seen.has(text) || alike || heapOf(text) !== round % heaps)) continue;
    seen.add(text);
    drawn.push(one);
  }
  return drawn;
}
