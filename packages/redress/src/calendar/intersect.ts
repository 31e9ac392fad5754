import type { Source } from "./expand.ts";
import { endOfTime, startOfTime } from "./shape.ts";
import type { Segment } from "./stretches.ts";
import { Timeline } from "./timeline.ts";

/** Open time of a source that is open in another calendar too. @internal */
export const intersect = (source: Source, other: Timeline, plans: Source["plans"]): Source => ({
  zone: source.zone,
  plans: [...source.plans, ...plans],
  on: (date) => source.on(date).flatMap((segment) => common(segment, other)),
});

/** Whether a source has any open time. Looks at every year only where there is none. @internal */
export function everOpen(source: Source): boolean {
  const line = new Timeline(source);
  line.cover(Date.UTC(2020, 0, 1));
  while (!line.size && (line.more() || line.less()));
  return line.size > 0;
}

function common([open, close]: Segment, other: Timeline): Segment[] {
  const found: Segment[] = [];
  if (close <= startOfTime || open >= endOfTime) return found;
  other.cover(Math.min(close, endOfTime - 1));
  for (let i = other.at(Math.max(open, startOfTime)); i < other.size && other.open(i) < close; i++)
    found.push([Math.max(open, other.open(i)), Math.min(close, other.close(i))]);
  return found;
}
