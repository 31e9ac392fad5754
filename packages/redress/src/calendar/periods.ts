import { type ClosedReason, closuresIn } from "./closures.ts";
import type { Source } from "./expand.ts";
import type { Segment } from "./stretches.ts";
import type { Timeline } from "./timeline.ts";

/** The open stretches between two instants, clipped to them. @internal */
export function* openBetween(line: Timeline, from: number, to: number): Generator<Segment, void> {
  for (let now = from; now < to; ) {
    const found = line.stretch(now, to);
    if (!found || found[0] >= to) return;
    const close = Math.min(found[1], to);
    yield [Math.max(found[0], now), close];
    now = close;
  }
}

/** The closed stretches between two instants, cut where the reason changes. @internal */
export function* closedBetween(
  source: Source,
  line: Timeline,
  from: number,
  to: number,
): Generator<[from: number, to: number, reason: ClosedReason], void> {
  let now = from;
  for (const [open, close] of openBetween(line, from, to)) {
    yield* closuresIn(source.plans, now, open);
    now = close;
  }
  if (now < to) yield* closuresIn(source.plans, now, to);
}

/** Makes something of each item, as they are asked for. @internal */
export function* each<T, U>(items: Iterable<T>, make: (item: T) => U): Generator<U, void> {
  for (const item of items) yield make(item);
}
