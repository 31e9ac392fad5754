import type { DateTime } from "luxon";
import { openBetween } from "./periods.ts";
import type { Timeline } from "./timeline.ts";

/**
 * A row of a calendar's table: an open stretch, with the working ms before it. The columns are named for a database.
 *
 * A table that begins in closed time has a first row without any length, and every table a last one that opens where the
 * table ends and never closes; so the table itself says which instants it knows.
 */
export interface TableRow {
  /** The opening, epoch ms. */
  readonly opens_ms: number;
  /** The closing, epoch ms, not included; null in the last row. */
  readonly closes_ms: number | null;
  /** Working ms from the beginning of the table to the opening. */
  readonly worked_before_ms: number;
  /** Working ms from the beginning of the table to the closing; null in the last row. */
  readonly worked_after_ms: number | null;
  /** The opening of the next stretch; null where the table has no other. */
  readonly next_opens_ms: number | null;
  /** The opening in ISO, by the clock of the calendar's zone. */
  readonly opens_at: string;
  /** The closing in ISO; null in the last row. */
  readonly closes_at: string | null;
}

/** The rows of a calendar's table from an instant to another, in order. @internal */
export function tableRows(line: Timeline, from: number, to: number, out: (at: number) => DateTime): TableRow[] {
  const stretches = [...openBetween(line, from, to)];
  if (stretches[0]?.[0] !== from) stretches.unshift([from, from]);
  const iso = (at: number) => out(at).toISO() as string;
  let worked = 0;
  const rows = stretches.map(([open, close], i): TableRow => {
    const before = worked;
    worked += close - open;
    return {
      opens_ms: open,
      closes_ms: close,
      worked_before_ms: before,
      worked_after_ms: worked,
      next_opens_ms: stretches[i + 1]?.[0] ?? null,
      opens_at: iso(open),
      closes_at: iso(close),
    };
  });
  const last = { opens_ms: to, closes_ms: null, worked_before_ms: worked, worked_after_ms: null, next_opens_ms: null };
  return [...rows, { ...last, opens_at: iso(to), closes_at: null }];
}
