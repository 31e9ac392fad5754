import type { ClosedReason } from "redress/calendar";
import type { Given } from "./given.ts";

/** A stretch of the figure: open, or closed for these reasons. */
export interface Part {
  readonly from: number;
  readonly to: number;
  readonly closed: readonly ClosedReason[];
}

const day = 86_400_000;
/** No figure shows more than these ms. */
export const mostDrawn: number = 120 * day;

/** The calendar's stretches over whole days, closed ones that touch as one; days on which nothing happens left out at the ends. */
export function partsOf({ calendar, plain }: Given, first: number, last: number): Part[] {
  const midnight = (at: number) => plain.instant(`${plain.wall(at).slice(0, 10)}T00:00`);
  const [from, to] = [midnight(first), midnight(midnight(last) + 1.5 * day)];
  const open = Array.from(calendar.periods(from, to), ({ from: a, to: b }): Part => ({ from: a.toMillis(), to: b.toMillis(), closed: [] }));
  const closed = Array.from(
    calendar.closures(from, to),
    ({ from: a, to: b, reason }): Part => ({ from: a.toMillis(), to: b.toMillis(), closed: [reason] }),
  );
  const parts: Part[] = [];
  for (const part of [...open, ...closed].sort((a, b) => a.from - b.from)) {
    const before = parts.at(-1);
    if (before?.closed.length && part.closed.length)
      parts.splice(-1, 1, { from: before.from, to: part.to, closed: [...new Set([...before.closed, ...part.closed])] });
    else parts.push(part);
  }
  const kept = parts.filter((part) => part.to >= first);
  while (kept[0]?.closed.length && kept[0].to <= first) kept.shift();
  while (kept.at(-1)?.closed.length && (kept.at(-1) as Part).from >= last) kept.pop();
  return kept.length ? kept : parts;
}
