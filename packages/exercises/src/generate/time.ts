import type { Route } from "../deadline/deadline-shape.ts";
import { type Generator, trades } from "./shape.ts";
import {
  calendarOf,
  type DueFacts,
  dayAfter,
  daysBetween,
  dueIn,
  later,
  openAt,
  someWeekday,
  timeHints,
  timeKey,
  type Week,
  weekday,
  weeks,
  withWrong,
} from "./time-facts.ts";

const weekNames = Object.keys(weeks) as Week[];
const shared = { answers: "options", key: timeKey, hints: timeHints } as const;
const wallTerm = { counting: "receipt-day-excluded", at: "closing" } as const;

/** On the same day, on the next one, or with closed days between. */
const howFar = (from: string, to: string): string => (["same-day", "next-day"] as const)[daysBetween(from, to)] ?? "over-closed-days";

/** A term in working hours, over a break, a night, a weekend (C34). */
export const hoursGenerator: Generator<DueFacts> = {
  ...{ ...shared, name: "due-hours", outcomes: ["same-day", "next-day", "over-closed-days"], seconds: 45, facility: 0.6 },
  draw(chance) {
    const week = chance.pick(weekNames);
    const from = openAt(chance, week, someWeekday(chance, [0, 1, 2, 3, 4, 4, 4]));
    const hours = chance.whole(2, 6);
    const term = { from, term: { hours }, rule: "sla.stage.first-contact" };
    const facts = withWrong(calendarOf(week), term, ["wall-clock", "through-lunch", "through-weekend", "restarts"]);
    return { facts, say: { trade: chance.pick(trades), form: "hours", week, start: from, count: hours } };
  },
  outcome: ({ term }, key) => howFar(term.from, dueIn(key)),
};

/** A term in working days, whose day of receipt does not count (C32). */
export const daysGenerator: Generator<DueFacts> = {
  ...{ ...shared, name: "due-days", outcomes: ["same-week", "over-weekend", "over-two-weekends"], seconds: 40, facility: 0.6 },
  draw(chance) {
    const week = chance.pick(weekNames);
    const workingDays = chance.pick([2, 3, 3, 4, 5, 6, 7, 8]);
    const from = openAt(chance, week, someWeekday(chance, workingDays < 5 ? [0, 1, 1, 2, 3] : [1, 2, 3, 4]));
    const term = { from, term: { workingDays, ...wallTerm }, rule: "sla.promise.reply" };
    const facts = withWrong(calendarOf(week), term, ["receipt-included", "through-weekend", "same-time"]);
    return { facts, say: { trade: chance.pick(trades), form: "days", week, start: from, count: workingDays } };
  },
  outcome({ term }, key) {
    const closed = daysBetween(term.from, dueIn(key)) - ("workingDays" in term.term ? term.term.workingDays : 0);
    return (["same-week", "over-weekend"] as const)[closed / 2] ?? "over-two-weekends";
  },
};

/** A term in hours that waits for the client meanwhile (C34). */
export const pauseGenerator: Generator<DueFacts> = {
  ...{ ...shared, name: "due-pause", outcomes: ["same-day", "next-day", "over-closed-days"], seconds: 60, facility: 0.5 },
  draw(chance) {
    const week = chance.pick(weekNames);
    const date = someWeekday(chance);
    const from = later(`${date}T${weeks[week][0][0]}`, chance.whole(0, 240, 30));
    const pause = later(from, chance.whole(30, 90, 30));
    const overnight = chance.happens(0.65);
    const next = dayAfter(date, weekday(date) === 5 ? 3 : 1);
    const to = overnight ? later(`${next}T${weeks[week][0][0]}`, chance.whole(30, 180, 30)) : later(pause, chance.whole(30, 120, 30));
    const hours = chance.whole(2, 5);
    const term = { from, term: { hours }, pauses: [{ from: pause, to }], rule: "sla.pause.waits" };
    const facts = withWrong(calendarOf(week), term, ["ignores-pauses", "adds-pause", "wall-clock", "through-lunch"]);
    return { facts, say: { trade: chance.pick(trades), form: "pause", week, start: from, still: pause, resumed: to, count: hours } };
  },
  outcome: ({ term }, key) => howFar(term.from, dueIn(key)),
};

const odd = ["holiday", "short-day", "working-saturday"] as const;

/** A term in days over a holiday, a short day or a Saturday that is worked (C35). */
export const holidayGenerator: Generator<DueFacts> = {
  ...{ ...shared, name: "due-holiday", outcomes: odd, seconds: 50, facility: 0.5 },
  draw(chance) {
    const week = chance.pick(weekNames);
    const form = chance.pick(odd);
    const workingDays = chance.whole(2, 4);
    const date = someWeekday(chance, form === "working-saturday" ? [1, 2, 3] : [0, 1, 2]);
    const special = form === "working-saturday" ? dayAfter(date, 6 - weekday(date)) : dayAfter(date, chance.whole(1, 2));
    const more = {
      holiday: { holidays: [special] },
      "short-day": { days: { [special]: [["10:00", "12:00"]] } },
      "working-saturday": { days: { [special]: weeks[week] } },
    } as const;
    const likely: Readonly<Record<typeof form, readonly Route[]>> = {
      holiday: ["ignores-holidays", "receipt-included", "through-weekend"],
      "short-day": ["skips-short-days", "receipt-included", "through-weekend", "same-time"],
      "working-saturday": ["ignores-overrides", "receipt-included", "through-weekend"],
    };
    const from = openAt(chance, week, date);
    const term = { from, term: { workingDays, ...wallTerm }, rule: "sla.counting.working-time" };
    const facts = withWrong(calendarOf(week, more[form]), term, likely[form]);
    return { facts, say: { trade: chance.pick(trades), form, week, start: from, special, count: workingDays } };
  },
  outcome: ({ calendar: { holidays = [], days = {} } }) =>
    holidays.length ? "holiday" : Object.keys(days).some((date) => weekday(date) === 6) ? "working-saturday" : "short-day",
};

/** Nights on which clocks change in Budapest, the eve of each, and an eve on which they do not. */
const eves = {
  forward: ["2026-03-28", "2027-03-27", "2028-03-25"],
  back: ["2026-10-24", "2027-10-30", "2028-10-28"],
  none: ["2026-05-16", "2027-02-13", "2028-06-10"],
} as const;
const always = [["00:00", "24:00"]] as const;
const hotline = {
  zone: "Europe/Budapest",
  week: { mon: always, tue: always, wed: always, thu: always, fri: always, sat: always, sun: always },
} as const;

/** A hotline that never closes, and a night on which the clocks may change (C35). */
export const nightGenerator: Generator<DueFacts> = {
  ...{ ...shared, name: "due-night", outcomes: ["forward", "back", "none"], seconds: 45, facility: 0.45 },
  draw(chance) {
    const night = chance.pick(["forward", "back", "none"] as const);
    const eve = chance.pick(eves[night]);
    const from = later(`${eve}T16:00`, chance.whole(0, 450, 30));
    const hours = chance.pick([12, 16, 18, 20, 24]);
    const term = { from, term: { hours }, rule: "sla.counting.working-time" };
    const facts = withWrong(hotline, term, night === "none" ? ["adds-hour", "takes-hour"] : ["same-wall-time", "wrong-way"]);
    return { facts, say: { trade: chance.pick(trades), form: "night", night, start: from, count: hours } };
  },
  outcome({ term }, key) {
    const moved = Date.parse(`${dueIn(key)}Z`) - Date.parse(`${term.from}Z`) - ("hours" in term.term ? term.term.hours : 0) * 3_600_000;
    return moved > 0 ? "forward" : moved < 0 ? "back" : "none";
  },
};
