import fc from "fast-check";
import { type Calendar, CalendarError, type CalendarSpec, createCalendar, type Hours } from "redress/calendar";

/** A zone with the instant (epoch days) around which something happens to its clocks. */
export const turns: readonly (readonly [zone: string, date: string])[] = [
  ["UTC", "2026-03-29"],
  ["Europe/Budapest", "2026-03-29"],
  ["Europe/Budapest", "2026-10-25"],
  ["Europe/London", "2024-03-31"],
  ["America/New_York", "2026-11-01"],
  ["America/Sao_Paulo", "2018-11-04"],
  ["Australia/Lord_Howe", "2026-04-05"],
  ["Australia/Lord_Howe", "2026-10-04"],
  ["Asia/Kathmandu", "1986-01-01"],
  ["Asia/Kolkata", "2026-01-01"],
  ["Europe/Moscow", "2014-10-26"],
  ["America/St_Johns", "2011-11-06"],
  ["Africa/Casablanca", "2026-02-15"],
];

const clock = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

/** Up to three separate stretches of a date, to the quarter of an hour; 24:00 happens. */
const hours = fc
  .uniqueArray(fc.integer({ min: 0, max: 96 }), { minLength: 0, maxLength: 6 })
  .map((ends) => ends.sort((a, b) => a - b))
  .map((ends): Hours[] => {
    const found: Hours[] = [];
    for (let i = 0; i + 1 < ends.length; i += 2) found.push([clock((ends[i] as number) * 15), clock((ends[i + 1] as number) * 15)]);
    return found;
  });

/** A random calendar around a date on which the zone's clocks turn. */
export const anyCalendar = fc.constantFrom(...turns).chain(([zone, date]) => {
  const at = Date.parse(date) / 86_400_000;
  const near = fc.integer({ min: at - 2, max: at + 2 }).map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
  const week = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
  const night = fc.constantFrom<Hours[]>([["22:00", "06:00"]], [["23:45", "00:15"]], [["20:00", "24:00"]]);
  return fc
    .record({
      week: fc.record(Object.fromEntries(week.map((day) => [day, fc.oneof({ weight: 4, arbitrary: hours }, night)]))),
      days: fc.dictionary(near, hours, { maxKeys: 2 }),
      breaks: fc.dictionary(fc.oneof(near, fc.constantFrom(...week)), hours, { maxKeys: 2 }),
      holidays: fc.uniqueArray(near, { maxLength: 2 }),
    })
    .map((parts) => ({ at, spec: { zone, ...parts } as CalendarSpec }));
});

/** Builds the calendar, or nothing where random nights and days overlap or nothing is open. */
export function build(spec: CalendarSpec): Calendar | undefined {
  try {
    return createCalendar(spec);
  } catch (error) {
    if (error instanceof CalendarError && ["overlap", "no-working-time"].includes(error.code)) return undefined;
    throw error;
  }
}
