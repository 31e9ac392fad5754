import dayjs from "dayjs";
import dayjsBusinessTime from "dayjs-business-time";
import { DateTime } from "luxon";
import moment from "moment";
import "moment-business-time";
import type { CalendarSpec } from "redress/calendar";

export const zone = "Europe/Budapest";
const spans = [
  ["09:00", "13:00"],
  ["14:00", "18:00"],
] as const;

/** 15 holidays a year for 26 years, none of them on a fixed weekday. */
export const holidays: string[] = Array.from({ length: 26 }, (_, year) =>
  Array.from({ length: 15 }, (_, i) => {
    const month = String(1 + ((i * 7 + year) % 12)).padStart(2, "0");
    return `${2005 + year}-${month}-${String(1 + i * 2 - (i % 2) * (year % 2)).padStart(2, "0")}`;
  }),
).flat();

export const spec: CalendarSpec = { zone, week: { mon: spans, tue: spans, wed: spans, thu: spans, fri: spans }, holidays };

const segments = spans.map(([start, end]) => ({ start: `${start}:00`, end: `${end}:00` }));
dayjs.extend(dayjsBusinessTime);
dayjs.setBusinessTime({
  monday: segments,
  tuesday: segments,
  wednesday: segments,
  thursday: segments,
  friday: segments,
  saturday: null,
  sunday: null,
});
dayjs.setHolidays(holidays);

const working = spans.flat().map((time) => `${time}:00`);
moment.updateLocale("en", {
  workinghours: { 0: null, 1: working, 2: working, 3: working, 4: working, 5: working, 6: null },
  holidays,
} as moment.LocaleSpecification);

interface WorkingMoment {
  addWorkingTime(amount: number, unit: string): moment.Moment;
  workingDiff(other: moment.Moment, unit: string): number;
}
const working_ = (at: number) => moment(at) as unknown as WorkingMoment;

/** The two questions of the comparison, in ms. */
export interface Peer {
  readonly add: (at: number, ms: number) => number;
  readonly between: (from: number, to: number) => number;
}

const minute = 60_000;
const closed = new Set(holidays);

/** A loop over days as one writes it with luxon: the open stretches of each day, until the work is done. */
function* opens(at: DateTime): Generator<[number, number]> {
  for (let day = at.startOf("day"); ; day = day.plus({ days: 1 })) {
    if (day.weekday > 5 || closed.has(day.toISODate() as string)) continue;
    for (const [from, to] of spans) {
      const [hour, until] = [Number(from.slice(0, 2)), Number(to.slice(0, 2))];
      const [open, close] = [day.set({ hour }).toMillis(), day.set({ hour: until }).toMillis()];
      if (close > at.toMillis()) yield [Math.max(open, at.toMillis()), close];
    }
  }
}

const inLuxon = (at: number) => DateTime.fromMillis(at, { zone });

function addInLuxon(at: number, ms: number): number {
  let left = ms;
  for (const [open, close] of opens(inLuxon(at))) {
    if (left <= close - open) return open + left;
    left -= close - open;
  }
  return Number.NaN;
}

function betweenInLuxon(from: number, to: number): number {
  let sum = 0;
  for (const [open, close] of opens(inLuxon(from))) {
    if (open >= to) break;
    sum += Math.min(close, to) - open;
  }
  return sum;
}

export const peers: Readonly<Record<string, Peer>> = {
  "dayjs-business-time": {
    add: (at, ms) =>
      dayjs(at)
        .addBusinessMinutes(ms / minute)
        .valueOf(),
    between: (from, to) => dayjs(to).businessMinutesDiff(dayjs(from)) * minute,
  },
  "moment-business-time": {
    add: (at, ms) =>
      working_(at)
        .addWorkingTime(ms / minute, "minutes")
        .valueOf(),
    between: (from, to) => working_(to).workingDiff(moment(from), "minutes") * minute,
  },
  "a luxon loop": { add: addInLuxon, between: betweenInLuxon },
};
