import type { calendars } from "./calendar-specs.ts";

/** Rows as `opens closes before after next`, instants in the calendar's zone, working time in hours; `-` for nothing. */
export interface TableCase {
  readonly id: string;
  readonly on: keyof typeof calendars;
  readonly from: string;
  readonly to: string;
  readonly rows: readonly string[];
  readonly why: string;
}

export const tableCases: readonly TableCase[] = [
  {
    id: "table-from-closed-to-open",
    on: "office",
    from: "2026-11-23T00:00+01:00",
    to: "2026-11-24T12:00+01:00",
    rows: [
      "2026-11-23T00:00+01:00 2026-11-23T00:00+01:00 0 0 2026-11-23T09:00+01:00",
      "2026-11-23T09:00+01:00 2026-11-23T13:00+01:00 0 4 2026-11-23T14:00+01:00",
      "2026-11-23T14:00+01:00 2026-11-23T18:00+01:00 4 8 2026-11-24T09:00+01:00",
      "2026-11-24T09:00+01:00 2026-11-24T12:00+01:00 8 11 -",
      "2026-11-24T12:00+01:00 - 11 - -",
    ],
    why: "An empty row where the table begins in closed time, two stretches on Monday, Tuesday's cut, and the end.",
  },
  {
    id: "table-from-open-to-closed",
    on: "office",
    from: "2026-11-23T10:00+01:00",
    to: "2026-11-23T20:00+01:00",
    rows: [
      "2026-11-23T10:00+01:00 2026-11-23T13:00+01:00 0 3 2026-11-23T14:00+01:00",
      "2026-11-23T14:00+01:00 2026-11-23T18:00+01:00 3 7 -",
      "2026-11-23T20:00+01:00 - 7 - -",
    ],
    why: "It begins in open time, so the first row is what is left of the morning.",
  },
  {
    id: "table-of-closed-time",
    on: "office",
    from: "2026-11-21T00:00+01:00",
    to: "2026-11-22T00:00+01:00",
    rows: ["2026-11-21T00:00+01:00 2026-11-21T00:00+01:00 0 0 -", "2026-11-22T00:00+01:00 - 0 - -"],
    why: "A Saturday: only where the table begins and ends.",
  },
];
