import { createCalendar } from "redress/calendar";
import {
  clientTypes,
  defineTemplate,
  endReasons,
  lintOffboarding,
  type OffboardingEvent,
  offboardingTemplate,
  planOffboarding,
  progress,
  type Task,
} from "redress/offboarding";
import { Bench } from "tinybench";
import { slowly } from "../unit/offboarding/slow-plan.ts";

const hours = [["09:00", "17:00"]] as const;
const holidays = ["2026-12-24", "2026-12-25", "2026-12-31", "2027-01-01"];
const calendar = createCalendar({
  zone: "Europe/Budapest",
  week: { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours },
  holidays,
});
const client = { type: "retainer", reason: "finished" } as const;
const dates = { notice: "2026-11-02", end: "2027-06-30" };
const size = 500;

/** Numbers that look like chance and are the same every time. */
let state = 7;
const next = (below: number) => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
};

/** Each waits for up to three of the forty before it, by links and lags of every kind. */
const large = defineTemplate({
  id: "large",
  tasks: Array.from({ length: size }, (_, at): Task => {
    const before = [...new Set(Array.from({ length: Math.min(at, 3) }, () => at - 1 - next(Math.min(at, 40))))];
    return {
      id: `t${at}`,
      step: 1,
      title: "any",
      deed: "other",
      raci: { responsible: "it", accountable: "it" },
      due: { anchor: "end", offset: next(60), unit: next(2) ? "working-days" : "calendar-days", direction: "after" },
      durationDays: next(3),
      dependsOn: before.map((other) => ({
        id: `t${other}`,
        type: (["FS", "SS", "FF"] as const)[next(3)] ?? "FS",
        ...(next(3) === 0 && { lag: { days: next(5), unit: next(2) ? ("working-days" as const) : ("calendar-days" as const) } }),
      })),
      evidence: [{ kind: "notes", required: true }],
      clientFacing: false,
      required: true,
    };
  }),
});

const plan = planOffboarding(large, client, dates, calendar);
if (plan.status !== "ok") throw new Error(plan.code);
const first = new Map(large.tasks.map(({ id }) => [id, dates.notice]));
const slow = slowly(large, first, calendar);
if (plan.tasks.some(({ id, earliest }) => earliest.finish !== slow.get(id)?.finish)) throw new Error("the two do not agree");
const events = plan.tasks
  .map(({ id, earliest }): OffboardingEvent => ({ id, type: "done", task: id, on: earliest.finish, by: "p1", evidence: ["notes"] }))
  .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
const shipped = clientTypes.flatMap((type) => endReasons.map((reason) => ({ type, reason })));

const bench = new Bench({ time: 500 });
bench
  .add(`planOffboarding, ${size} tasks`, () => planOffboarding(large, client, dates, calendar))
  .add(`a day at a time until nobody moves, ${size} tasks, earliest days only`, () => slowly(large, first, calendar))
  .add(`progress, ${size} tasks and events`, () => progress(plan, events, { now: "2027-08-31", calendar }))
  .add("planOffboarding, the shipped template, one client", () => planOffboarding(offboardingTemplate, client, dates, calendar))
  .add(`lintOffboarding, the shipped template, ${shipped.length} kinds of client and reason`, () => lintOffboarding(offboardingTemplate));
await bench.run();

const aims = ["10", "", "", "", ""];
console.log("## Offboarding\n\n| what | ms, median | aim, ms |\n|---|--:|--:|");
for (const [at, { name, result }] of bench.tasks.entries()) {
  const ms = "latency" in result ? result.latency.p50 : Number.NaN;
  console.log(`| ${name} | ${ms.toFixed(ms < 1 ? 2 : 1)} | ${aims[at]} |`);
}
