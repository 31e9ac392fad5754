import { type Calendar, createCalendar } from "redress/calendar";
import { numbers } from "../tools/numbers.ts";

/** The two forms of a question: working time from one instant to another, and the deadline of an amount after an instant. */
export interface Question {
  readonly id: number;
  readonly from_ms: number;
  readonly to_ms: number;
  readonly start_ms: number;
  readonly amount_ms: number;
}

const hour = 3_600_000;
const day = 24 * hour;
const range = ["2016-01-01T00:00Z", "2030-01-01T00:00Z"] as const;
const first = Date.parse("2016-03-01T00:00Z");
const last = Date.parse("2028-01-01T00:00Z");

/** Split days, a working Saturday, nights, holidays, two changes of the clocks a year. */
export const calendar: Calendar = createCalendar({
  zone: "Europe/Budapest",
  week: {
    mon: [
      ["09:00", "13:00"],
      ["14:00", "18:00"],
    ],
    tue: [["09:00", "17:20"]],
    wed: [["09:00", "18:00"]],
    thu: [["20:00", "04:00"]],
    fri: [["22:00", "02:30"]],
    sat: [["02:30", "03:30"]],
  },
  days: { "2026-12-12": [["09:00", "18:00"]], "2026-12-24": [["09:00", "12:00"]] },
  breaks: { wed: [["12:00", "12:45"]] },
  holidays: Array.from({ length: 14 }, (_, i) => [`${2016 + i}-01-01`, `${2016 + i}-05-01`, `${2016 + i}-12-25`]).flat(),
});

export const rows = calendar.table(...range);

/**
 * Random complaints. A third of the instants lie exactly on an opening or a closing, and a third of the amounts fit
 * exactly into the hours; some amounts are nothing.
 */
export function questions(count: number, seed = 3): Question[] {
  const next = numbers(seed);
  const inside = rows.filter(({ opens_ms, closes_ms }) => opens_ms >= first && closes_ms !== null && closes_ms < last);
  const instant = () => {
    const row = inside[Math.floor(next() * inside.length)];
    const kind = next();
    if (kind < 1 / 6) return row?.opens_ms as number;
    if (kind < 1 / 3) return row?.closes_ms as number;
    return first + Math.floor(next() * (last - first));
  };
  return Array.from({ length: count }, (_, id) => {
    const [one, other, start_ms] = [instant(), instant(), instant()];
    const kind = next();
    const until = start_ms + Math.floor(next() * 400) * day;
    const exactly = () => calendar.ms.between(start_ms, Math.max(start_ms, calendar.nextOpening(until).toMillis()));
    const amount_ms = kind < 0.02 ? 0 : kind < 1 / 3 ? exactly() : Math.floor(next() * 2000 * hour);
    return { id, from_ms: Math.min(one, other), to_ms: Math.max(one, other), start_ms, amount_ms };
  });
}

/** What the library answers. */
export const answers = (asked: readonly Question[]): [elapsed: number, due: number][] =>
  asked.map((one) => [calendar.ms.between(one.from_ms, one.to_ms), calendar.ms.add(one.start_ms, one.amount_ms)]);

/** Questions that are errors: the columns that differ from a question that is none. */
export const wrong: readonly (readonly [why: string, elapsed: Partial<Question>, said: RegExp])[] = [
  ["before the table", { from_ms: Date.parse(range[0]) - 1 }, /outside the table/],
  ["at its end", { to_ms: Date.parse(range[1]) }, /outside the table/],
  ["after its end", { to_ms: Date.parse(range[1]) + 1 }, /outside the table/],
  ["reversed", { from_ms: first + 1, to_ms: first }, /to_ms lies before from_ms/],
  ["a deadline from before the table", { start_ms: 0 }, /outside the table/],
  ["a deadline from its end", { start_ms: Date.parse(range[1]) }, /outside the table/],
  ["a negative amount", { amount_ms: -1 }, /amount_ms is negative/],
  ["more than there is", { amount_ms: 1e12 }, /runs out of working time/],
  ["nothing, after the last hours", { start_ms: Date.parse(range[1]) - 1, amount_ms: 0 }, /runs out of working time/],
];
