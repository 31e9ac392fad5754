import type { Source } from "./expand.ts";
import type { Segment } from "./stretches.ts";
import { end, start, type Timeline } from "./timeline.ts";

/** Open time of a source that is open in another calendar too. @internal */
export const intersect = (source: Source, other: Timeline, plans: Source["plans"]): Source => ({
  zone: source.zone,
  plans: [...source.plans, ...plans],
  on: (date) => source.on(date).flatMap((segment) => common(segment, other)),
});

function common([open, close]: Segment, other: Timeline): Segment[] {
  const found: Segment[] = [];
  if (close <= start || open >= end) return found;
  other.cover(Math.min(close, end - 1));
  for (let i = other.at(Math.max(open, start)); i < other.size && (other.open[i] as number) < close; i++)
    found.push([Math.max(open, other.open[i] as number), Math.min(close, other.close[i] as number)]);
  return found;
}
