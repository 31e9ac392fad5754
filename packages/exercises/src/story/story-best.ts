import { liveAfter } from "./story-live.ts";
import { beginning, offeredAt, type StoryNode, step } from "./story-play.ts";
import { type StoryTeller, storyKey } from "./story-shape.ts";

/** A best way on from somewhere: the options taken, and the points not kept in all. */
export interface BestWay {
  readonly options: readonly string[];
  readonly lost: number;
}

interface Open {
  readonly node: StoryNode;
  readonly options: readonly string[];
}

/**
 * A way to the end that keeps most, from a place on. Places with the least lost are looked at first, the furthest of them
 * before the others; what is alike to all that can still follow is looked at once.
 */
export function bestFrom(teller: StoryTeller, from: StoryNode): BestWay {
  const live = liveAfter(teller);
  const end = teller.outline.decisions.length;
  const seen = new Set<string>();
  const open = new Map<number, Open[]>([[from.lost, [{ node: from, options: [] }]]]);
  for (;;) {
    const least = Math.min(...open.keys());
    const stack = open.get(least) as Open[];
    const { node, options } = stack.pop() as Open;
    if (!stack.length) open.delete(least);
    if (node.at >= end) return { options, lost: node.lost };
    const place = `${node.at} ${storyKey(live[node.at] ?? [], node.state)}`;
    if (seen.has(place)) continue;
    seen.add(place);
    // The first option is taken up first.
    for (const { id } of [...offeredAt(teller, node)].reverse()) {
      const next = step(teller, node, id).node;
      open.set(next.lost, [...(open.get(next.lost) ?? []), { node: next, options: [...options, id] }]);
    }
  }
}

/** The first decision of a way after which the best end could no longer be reached, with what would have been better. */
export interface LeftAt {
  /** Number of the turn, from 0. */
  readonly turn: number;
  readonly better: readonly string[];
}

/** Where a way left the best one; undefined where it never did. */
export function leftAt(teller: StoryTeller, path: readonly string[]): LeftAt | undefined {
  let node = beginning(teller);
  const best = bestFrom(teller, node).lost;
  for (const [turn, option] of path.entries()) {
    const next = step(teller, node, option).node;
    if (bestFrom(teller, next).lost > best) return { turn, better: bestFrom(teller, node).options };
    node = next;
  }
  return undefined;
}
