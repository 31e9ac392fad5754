import fc from "fast-check";
import type { Calendar } from "redress/calendar";
import { defineTemplate, type Plan, type PlannedTask, planOffboarding, type RelativeDay, type Template } from "redress/offboarding";
import { expect, test } from "vitest";
import { aCalendar, aTemplate, dates } from "./a-template.ts";
import { keeps, slowly } from "./slow-plan.ts";

const client = { type: "project", reason: "finished" } as const;
type Dates = { readonly notice: string; readonly end: string };
const planned = (template: Template, days: Dates, calendar: Calendar) => {
  const plan = planOffboarding(template, client, days, calendar);
  if (plan.status !== "ok") throw new Error(plan.code);
  return plan;
};
const runs = { numRuns: 150 };
const on = (day: string, n: number) => new Date(Date.parse(`${day}T00:00Z`) + n * 86_400_000).toISOString().slice(0, 10);
const byId = ({ tasks }: Plan) => new Map(tasks.map((task) => [task.id, task]));

/** A relative day, told apart from the code that is tested. */
function relative({ anchor, offset, unit, direction }: RelativeDay, days: Dates, calendar: Calendar): string {
  const n = direction === "before" ? -offset : offset;
  const base = days[anchor as keyof Dates];
  return unit === "calendar-days" ? on(base, n) : calendar.addDays(base, n);
}

const firstDays = ({ tasks }: Template, days: Dates, calendar: Calendar) =>
  new Map(
    tasks.map(({ id, notBefore }) => {
      const from = notBefore ? relative(notBefore, days, calendar) : days.notice;
      return [id, [from, days.notice].sort()[1] as string] as const;
    }),
  );

test("the earliest days are those of moving whoever is too early, a day at a time", () => {
  fc.assert(
    fc.property(aTemplate, dates, aCalendar, (template, days, calendar) => {
      const plan = planned(template, days, calendar);
      const slow = slowly(template, firstDays(template, days, calendar), calendar);
      for (const { id, earliest } of plan.tasks) expect(earliest).toEqual(slow.get(id));
    }),
    runs,
  );
});

test("a task may be delayed to its latest day and not by one more", () => {
  let delayed = 0;
  fc.assert(
    fc.property(aTemplate, dates, aCalendar, fc.nat(100), (template, days, calendar, pick) => {
      const plan = planned(template, days, calendar);
      if (plan.verdict !== "fits") return;
      delayed++;
      const task = plan.tasks[pick % plan.tasks.length] as PlannedTask;
      const late = (to: string) => {
        const slow = slowly(template, firstDays(template, days, calendar), calendar, { id: task.id, to });
        return plan.tasks.some(({ id, due }) => (slow.get(id)?.finish ?? "") > due);
      };
      expect(late(task.latest.start)).toBe(false);
      expect(late(calendar.addDays(task.latest.start, 1))).toBe(true);
    }),
    { numRuns: 300 },
  );
  expect(delayed).toBeGreaterThan(20);
});

test("nothing is planned before its needs, as early as can be or as late", () => {
  fc.assert(
    fc.property(aTemplate, dates, aCalendar, (template, days, calendar) => {
      const plan = planned(template, days, calendar);
      const all = byId(plan);
      const seen = new Set<string>();
      for (const { id, task, earliest, latest } of plan.tasks) {
        for (const link of task.dependsOn ?? []) {
          const other = all.get(link.id) as PlannedTask;
          expect(seen.has(link.id)).toBe(true);
          expect(keeps(calendar, link, earliest, other.earliest)).toBe(true);
          expect(keeps(calendar, link, latest, other.latest)).toBe(true);
        }
        seen.add(id);
      }
    }),
    runs,
  );
});

test("slack is not below 0 exactly where it fits, and what is short is told of every due day that is missed", () => {
  const verdicts = new Set<string>();
  fc.assert(
    fc.property(aTemplate, dates, aCalendar, (template, days, calendar) => {
      const plan = planned(template, days, calendar);
      verdicts.add(plan.verdict);
      expect(plan.tasks.every(({ slackDays }) => slackDays >= 0)).toBe(plan.verdict === "fits");
      for (const { earliest, latest, slackDays } of plan.tasks) {
        expect(earliest.finish <= latest.finish).toBe(slackDays >= 0);
        expect(calendar.addDays(earliest.start, slackDays)).toBe(latest.start);
      }
      const missed = plan.tasks.filter(({ earliest, due }) => earliest.finish > due);
      expect(plan.conflicts.map(({ task }) => task).sort()).toEqual(missed.map(({ id }) => id).sort());
      for (const { due, earliestFinish, shortByDays, path, task } of plan.conflicts) {
        expect(calendar.addDays(due, shortByDays)).toBe(earliestFinish);
        expect(shortByDays).toBeGreaterThan(0);
        expect(path.at(-1)).toBe(task);
      }
      // A lag in days of the week may cost those before it more working days than are short.
      const least = Math.min(...plan.tasks.map(({ slackDays }) => slackDays));
      if (plan.conflicts.length) expect(least).toBeLessThanOrEqual(-Number(plan.conflicts[0]?.shortByDays));
    }),
    runs,
  );
  expect([...verdicts].sort()).toEqual(["does-not-fit", "fits"]);
});

test("each of a chain waits for the one before", () => {
  fc.assert(
    fc.property(aTemplate, dates, aCalendar, (template, days, calendar) => {
      const plan = planned(template, days, calendar);
      const all = byId(plan);
      for (const path of [plan.criticalPath, ...plan.conflicts.map((one) => one.path)])
        for (const [at, id] of path.entries()) if (at) expect(all.get(id)?.dependsOn.map((link) => link.id)).toContain(path[at - 1]);
      if (plan.verdict === "fits") expect(all.get(plan.criticalPath.at(-1) as string)?.critical).toBe(true);
      else expect(plan.criticalPath).toEqual(plan.conflicts[0]?.path);
    }),
    runs,
  );
});

test("removing a dependency delays nothing and takes no room", () => {
  fc.assert(
    fc.property(aTemplate, dates, aCalendar, fc.nat(100), (template, days, calendar, pick) => {
      const withLinks = template.tasks.filter(({ dependsOn }) => dependsOn?.length);
      const chosen = withLinks[pick % Math.max(1, withLinks.length)];
      if (!chosen) return;
      const tasks = template.tasks.map((task) => (task === chosen ? { ...task, dependsOn: task.dependsOn?.slice(1) ?? [] } : task));
      const before = byId(planned(template, days, calendar));
      for (const { id, earliest, latest } of planned(defineTemplate({ id: "looser", tasks }), days, calendar).tasks) {
        expect(earliest.start <= (before.get(id) as PlannedTask).earliest.start).toBe(true);
        expect(latest.start >= (before.get(id) as PlannedTask).latest.start).toBe(true);
      }
    }),
    runs,
  );
});

test("the order in which the author wrote the tasks changes no day", () => {
  fc.assert(
    fc.property(aTemplate, dates, aCalendar, (template, days, calendar) => {
      const turned = planned(defineTemplate({ id: "turned", tasks: [...template.tasks].reverse() }), days, calendar);
      const all = byId(planned(template, days, calendar));
      for (const { id, earliest, latest, due } of turned.tasks) {
        const other = all.get(id) as PlannedTask;
        expect([earliest, latest, due]).toEqual([other.earliest, other.latest, other.due]);
      }
    }),
    runs,
  );
});
