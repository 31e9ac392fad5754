import { createCalendar } from "redress/calendar";
import type { CaseEvent } from "redress/complaint";
import { atRisk, deadlines, documentsPolicy, fitVerdicts } from "redress/sla";
import { clockKey } from "../deadline/clock-items.ts";
import type { ClockItem, LoggedEvent } from "../deadline/deadline-shape.ts";
import { plainOf } from "../deadline/due-routes.ts";
import { ItemMistake } from "../item-mistake.ts";
import type { Expected, Told } from "../shape.ts";
import type { Chance } from "./chance.ts";
import { settledKey } from "./settled.ts";
import { type Generator, trades } from "./shape.ts";
import { calendarOf, dayAfter, later, openAt, someWeekday, type Week, weeks } from "./time-facts.ts";

const weekNames = Object.keys(weeks) as Week[];

/** A question about the clocks of a case, on the calendar of a week. */
export interface ClockFacts {
  readonly week: Week;
  readonly item: { readonly [F in keyof ClockItem]: ClockItem[F] } & { readonly now?: string; readonly stages?: readonly string[] };
}
const keyOf = (item: string, { week, item: asked }: ClockFacts): Expected =>
  clockKey({ kind: "deadline", id: item, calendars: { own: calendarOf(week) }, items: [] }, { ...asked, id: item } as ClockItem);

const opened = (at: string): LoggedEvent[] => [
  { type: "registered", at },
  { type: "claim-opened", at },
];
/** When a term of working hours is over, on the wall. */
function afterHours(week: Week, from: string, hours: number): string {
  const calendar = plainOf(calendarOf(week));
  return calendar.wall(calendar.add(calendar.instant(from), { hours }));
}
function daysLater(week: Week, from: string, days: number): string {
  return plainOf(calendarOf(week)).addDays(from.slice(0, 10), days);
}

/** Which clock of a case ran out, or none (C34). */
export const whichClockGenerator: Generator<ClockFacts> = {
  ...{
    name: "which-clock",
    answers: "options",
    outcomes: ["acceptance", "first-contact", "agreement", "none"],
    seconds: 70,
    facility: 0.5,
  },
  draw(chance) {
    const week = chance.pick(weekNames);
    const late = chance.pick(["acceptance", "first-contact", "agreement", "none"]);
    const start = openAt(chance, week, someWeekday(chance));
    const quarters = (from: number, to: number) => chance.whole(from, to) / 4;
    const accepted = afterHours(week, start, late === "acceptance" ? quarters(5, 9) : quarters(1, 4));
    const spoke = afterHours(week, start, late === "first-contact" ? quarters(13, 20) : quarters(9, 12));
    const agreed = later(
      `${daysLater(week, start, late === "agreement" ? 4 : chance.whole(2, 3))}T${weeks[week][0][0]}`,
      chance.whole(30, 150, 30),
    );
    const log = [
      ...opened(start),
      { type: "accepted", at: accepted },
      { type: "first-contact", at: spoke, how: "personal" },
      {
        type: "corrections-agreed",
        at: agreed,
        corrections: [{ id: "correction-1", executor: "engineer-1", due: dayAfter(agreed.slice(0, 10), 14) }],
      },
    ];
    const now = later(agreed, 60);
    const stages = ["acceptance", "first-contact", "agreement"];
    const item = { id: "clock", asks: "failed", calendar: "own", log, now, stages } as const;
    return { facts: { week, item }, say: { trade: chance.pick(trades), form: "log", week, start, accepted, spoke, agreed } };
  },
  key: keyOf,
};

/** Whether a day being agreed leaves room for the check (K9). */
export const fitsGenerator: Generator<ClockFacts> = {
  ...{ name: "does-it-fit", answers: "options", outcomes: fitVerdicts, seconds: 60, facility: 0.5 },
  draw(chance) {
    const week = chance.pick(weekNames);
    const start = openAt(chance, week, someWeekday(chance));
    const at = later(`${daysLater(week, start, chance.whole(1, 3))}T${weeks[week][0][0]}`, chance.whole(30, 150, 30));
    // The whole is 14 working days and the check takes 3 of them: the boundaries lie around 11 and 14.
    const due = daysLater(week, start, chance.pick([8, 9, 10, 11, 12, 13, 14, 15, 16, 17]));
    const item = { id: "fit", asks: "fits", calendar: "own", log: opened(start), agreed: { at, due } } as const;
    return { facts: { week, item }, say: { trade: chance.pick(trades), form: "agree", week, start, agreed: at, day: due } };
  },
  key: keyOf,
};

/** A clock of a case, read at an instant. */
export interface StandingFacts {
  readonly week: Week;
  readonly stage: string;
  readonly start: string;
  readonly now: string;
  /** When what it waits for came. */
  readonly came?: string;
}
const standings = ["running", "at-risk", "breached", "met"] as const;
const came = { acceptance: "accepted", "first-contact": "first-contact" } as const;

function standing(item: string, { week, stage, start, now, came: at }: StandingFacts) {
  const spec = calendarOf(week);
  const { instant, wall } = plainOf(spec);
  const stop = { type: came[stage as keyof typeof came], at, ...(stage === "first-contact" && { how: "personal" }) };
  const usual = {
    registered: { contact: "contact-1", kind: "complaint" },
    "claim-opened": { claim: "claim-1", basis: "contact-1", origin: "external" },
  };
  const events = [...opened(start), ...(at ? [stop as LoggedEvent] : [])].map((event, place) => ({
    ...{ id: `e${place + 1}`, by: "clerk-1" },
    ...usual[event.type as keyof typeof usual],
    ...{ ...event, at: instant(event.at) },
  })) as unknown as CaseEvent[];
  const told = deadlines(documentsPolicy, createCalendar(spec), events, { now: instant(now) });
  if (told.status !== "ok") throw new ItemMistake(item, "log", `refused as ${told.code}`);
  const clock = told.deadlines.find((one) => one.stage === stage);
  if (!clock?.due) throw new ItemMistake(item, "stage", `${stage} has no due instant`);
  const risky = atRisk([clock], instant(now)).length > 0;
  return {
    state: clock.state === "running" && risky ? "at-risk" : clock.state,
    due: wall(clock.due),
    warning: wall(clock.warnings[0] ?? clock.due),
  };
}

/** How a clock stands now: running, at risk, too late, or met (C34, K10). */
export const standingGenerator: Generator<StandingFacts> = {
  ...{ name: "standing", answers: "options", outcomes: standings, seconds: 50, facility: 0.55 },
  draw(chance) {
    const week = chance.pick(weekNames);
    const stage = chance.pick(["acceptance", "first-contact"] as const);
    const start = openAt(chance, week, someWeekday(chance));
    const hours = stage === "acceptance" ? 1 : 3;
    const share = nowAt(chance);
    const now = afterHours(week, start, Math.max(0.25, Math.round(share.used * hours * 12) / 12));
    const at = share.met ? afterHours(week, start, (hours * chance.whole(1, 3)) / 4) : undefined;
    const say = { trade: chance.pick(trades), form: at ? "came" : "waits", week, stage, start, now, count: hours };
    return { facts: { week, stage, start, now, ...(at && { came: at }) }, say: { ...say, ...(at && { came: at }) } };
  },
  key(item, facts) {
    const { state, due, warning } = standing(item, facts);
    const overlooked = (option: string): Told => {
      if (state === "met") return { code: "has-come", facts: { due } };
      if (option === "met") return { code: "nothing-came" };
      if (state === "breached") return { code: "is-over", facts: { due } };
      return {
        code: option === "breached" ? "not-over" : state === "at-risk" ? "warning-passed" : "warning-ahead",
        facts: { due, warning },
      };
    };
    const rule = `sla.stage.${facts.stage}`;
    return settledKey(item, [rule, "sla.counting.working-time"], standings, state, overlooked);
  },
};

/** How much of the term is used by now, and whether what it waits for has come. */
function nowAt(chance: Chance): { readonly used: number; readonly met: boolean } {
  const aim = chance.weighted({ running: 3, risk: 3, breached: 3, met: 2 });
  const [least, most] = ({ running: [20, 65], risk: [80, 97], breached: [108, 190], met: [90, 190] } as const)[aim];
  return { used: chance.whole(least, most) / 100, met: aim === "met" };
}
