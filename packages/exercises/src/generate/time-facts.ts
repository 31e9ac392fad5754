import type { CalendarSpec } from "redress/calendar/plain";
import type { DueItem, Route, WallTime } from "../deadline/deadline-shape.ts";
import { dueKey } from "../deadline/due.ts";
import { dueOn, routes } from "../deadline/due-routes.ts";
import { dueHints } from "../hint/hint-due.ts";
import { ItemMistake } from "../item-mistake.ts";
import type { Expected, Hint } from "../shape.ts";
import type { Chance } from "./chance.ts";

/** A calendar and a term on it. */
export interface DueFacts {
  readonly calendar: CalendarSpec;
  readonly term: Omit<DueItem, "id" | "asks" | "calendar" | "wrong">;
  /** Names of the mistakes that lead to the wrong options. */
  readonly wrong: readonly Route[];
}
type Hours = readonly (readonly [string, string])[];

/** Opening hours from Monday to Friday, by name; the last has no break. */
export const weeks = {
  "nine-to-six": [
    ["09:00", "13:00"],
    ["14:00", "18:00"],
  ],
  "eight-to-five": [
    ["08:00", "12:00"],
    ["13:00", "17:00"],
  ],
  "ten-to-six": [["10:00", "18:00"]],
} as const satisfies Readonly<Record<string, Hours>>;
export type Week = keyof typeof weeks;

const weekdays = (day: Hours): CalendarSpec => ({
  ...{ zone: "Europe/Budapest", week: { mon: day, tue: day, wed: day, thu: day, fri: day } },
});
const plain: Readonly<Record<string, CalendarSpec>> = Object.fromEntries(Object.entries(weeks).map(([name, day]) => [name, weekdays(day)]));

/** The calendar of a week; the same one each time where nothing is added. */
export const calendarOf = (week: Week, more?: Partial<CalendarSpec>): CalendarSpec =>
  more ? { ...(plain[week] as CalendarSpec), ...more } : (plain[week] as CalendarSpec);

const minute = 60_000;
const day = 24 * 60 * minute;
/** So much later on the wall. */
export const later = (wall: WallTime, minutes: number): WallTime =>
  new Date(Date.parse(`${wall}Z`) + minutes * minute).toISOString().slice(0, 16);
export const dayAfter = (date: string, days: number): string => later(`${date}T00:00`, days * 24 * 60).slice(0, 10);
/** Days of the week from one date to another. */
export const daysBetween = (from: string, to: string): number =>
  (Date.parse(`${to.slice(0, 10)}Z`) - Date.parse(`${from.slice(0, 10)}Z`)) / day;
/** 0 is Sunday. */
export const weekday = (date: string): number => new Date(`${date.slice(0, 10)}T00:00Z`).getUTCDay();

/** A Monday to Friday in the first half of 2027, away from the nights when clocks change. */
export function someWeekday(chance: Chance, days: readonly number[] = [0, 1, 2, 3, 4]): string {
  return dayAfter("2027-01-11", chance.whole(0, 9) * 7 + chance.pick(days));
}
/** A quarter of an hour at which the company is open, and not the last one before it closes. */
export function openAt(chance: Chance, week: Week, date: string): WallTime {
  const [from, to] = chance.pick<readonly [string, string]>(weeks[week]);
  const length = (Date.parse(`1970-01-01T${to}Z`) - Date.parse(`1970-01-01T${from}Z`)) / minute;
  return later(`${date}T${from}`, chance.whole(0, length - 15, 15));
}

const itemOf = (item: string, { term, wrong }: DueFacts): DueItem => ({ ...term, id: item, asks: "due", calendar: "own", wrong });

/** The mistakes that lead to a time of their own, three at most; two at least make an item. */
export function withWrong(calendar: CalendarSpec, term: DueFacts["term"], likely: readonly Route[]): DueFacts {
  const item = itemOf("item", { calendar, term, wrong: [] });
  const times = new Set([dueOn(calendar, item)]);
  const wrong = likely.filter((route) => {
    if (times.size > 3) return false;
    try {
      const time = routes[route](calendar, item);
      return !times.has(time) && times.add(time);
    } catch {
      // A mistake that cannot be made here: nothing interrupts it, for example.
      return false;
    }
  });
  if (wrong.length < 2) throw new ItemMistake("due", "wrong", "fewer than two mistakes lead elsewhere");
  return { calendar, term, wrong };
}

/** The key of a term, by its calendar. */
export const timeKey = (item: string, facts: DueFacts): Expected => dueKey({ calendars: { own: facts.calendar } }, itemOf(item, facts));

export const timeHints = ({ calendar, ...facts }: DueFacts): readonly Hint[] =>
  dueHints({ calendars: { own: calendar } }, itemOf("item", { calendar, ...facts }));

export const dueIn = ({ worth }: Expected): WallTime => worth.find(({ points }) => points === 1)?.option as string;
