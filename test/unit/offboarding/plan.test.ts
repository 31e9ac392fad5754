import { createCalendar } from "redress/calendar";
import { createPlainCalendar } from "redress/calendar/plain";
import { defineTemplate, offboardingTemplate, type Plan, planOffboarding, TemplateError } from "redress/offboarding";
import { describe, expect, test } from "vitest";
import { christmas, cycles, plannedByHand } from "../../golden/offboarding.ts";

const client = { type: "retainer", reason: "finished" } as const;
const calendars = { "redress/calendar": createCalendar(christmas), "redress/calendar/plain": createPlainCalendar(christmas) };

describe.each(Object.entries(calendars))("with the calendar of %s", (_, calendar) => {
  describe.each(plannedByHand)("$id", ({ template, dates, rows, ...wanted }) => {
    const plan = planOffboarding(defineTemplate(template), client, dates, calendar) as Plan;
    const byId = new Map(plan.tasks.map((task) => [task.id, task]));

    test.each(rows)("%s", (id, ...days) => {
      const { earliest, latest, due, slackDays } = byId.get(id) as Plan["tasks"][number];
      expect([earliest.start, earliest.finish, latest.start, latest.finish, due, slackDays]).toEqual(days);
    });

    test("as a whole", () => {
      expect([plan.status, plan.tasks.length]).toEqual(["ok", rows.length]);
      expect(plan.verdict).toBe(wanted.conflicts.length ? "does-not-fit" : "fits");
      expect(plan.startBy).toBe(wanted.startBy);
      expect([plan.finish.earliest, plan.finish.latest]).toEqual(wanted.finish);
      expect(plan.criticalPath).toEqual(wanted.criticalPath);
      expect(plan.conflicts.map(({ path, shortByDays, due, earliestFinish }) => ({ path, shortByDays, due, earliestFinish }))).toEqual(
        wanted.conflicts,
      );
    });
  });
});

test.each(cycles)("$id is refused where it is built, with its path", ({ template, path }) => {
  expect(() => defineTemplate(template)).toThrow(TemplateError);
  try {
    defineTemplate(template);
  } catch (error) {
    expect((error as TemplateError).path).toEqual(path);
    expect((error as TemplateError).field).toBe("dependsOn");
  }
});

const office = calendars["redress/calendar"];
const dates = { notice: "2026-11-02", end: "2026-11-30" };
const planned = (change: object, days: object = {}) =>
  planOffboarding(offboardingTemplate, { ...client, ...change }, { ...dates, ...days }, office);

describe("conditions", () => {
  test("leave out what is for others, and say why", () => {
    const plan = planned({ type: "project", reason: "breach" }) as Plan;
    expect(plan.leftOut.map(({ id, because }) => `${id}: ${because}`)).toEqual([
      "agree-remainder: type",
      "brief-successor: flag",
      "return-property: flag",
      "end-service-terms: type",
      "ask-referral: reason",
      "thank-for-referral: reason",
      "leave-door-open: reason",
    ]);
  });

  test("leave no chain torn apart", () => {
    const plan = planned({ type: "project" }) as Plan;
    expect(plan.tasks.find(({ id }) => id === "finish-open-work")?.dependsOn).toEqual([
      { id: "list-open-work", type: "FS" },
      { id: "announce-end", type: "FS", via: ["agree-remainder"] },
    ]);
  });
});

describe("people", () => {
  const owner = (people: object) => {
    const plan = planned({ people }) as Plan;
    const { owner: who, ownerIs } = plan.tasks.find(({ id }) => id === "revoke-access") as Plan["tasks"][number];
    return [who, ownerIs];
  };
  // Access can be revoked on 1 and 2 December.
  const away = (to: string) => [{ from: "2026-11-25", to }];
  test.each([
    [{}, [undefined, "unknown"]],
    [{ it: { person: "p1" } }, ["p1", "responsible"]],
    [{ it: { person: "p1", away: away("2026-12-01"), fallback: "p2" } }, ["p1", "responsible"]],
    [{ it: { person: "p1", away: away("2026-12-02"), fallback: "p2" } }, ["p2", "fallback"]],
    [{ it: { person: "p1", away: away("2026-12-02") } }, ["p1", "away"]],
  ])("%j do it: %j", (people, wanted) => expect(owner(people)).toEqual(wanted));
});

describe("refused", () => {
  test.each([
    [{}, { notice: "2026-02-30" }, "no-such-day", "dates.notice"],
    [{}, { end: "soon" }, "no-such-day", "dates.end"],
    [{}, { now: "" }, "no-such-day", "dates.now"],
    [{}, { end: "2026-11-01" }, "end-before-notice", "dates.end"],
    [{ type: "friend" }, {}, "no-such-type", "client.type"],
    [{ reason: "boredom" }, {}, "no-such-reason", "client.reason"],
    [{ people: { it: { person: "p1", away: [{ from: "2026-12-01", to: "x" }] } } }, {}, "no-such-day", "client.people.it.away[0].to"],
    [{}, { notice: "2199-11-02", end: "2199-12-20" }, "outside-calendar", "days"],
    [{}, { notice: "1969-01-02" }, "outside-calendar", "date"],
  ])("%j, %j: %s", (change, days, code, field) => expect(planned(change, days)).toMatchObject({ status: "refused", code, field }));

  test("a template of which the client gets nothing", () => {
    const only = offboardingTemplate.tasks.filter(({ id }) => id === "return-property").map((task) => ({ ...task, dependsOn: [] }));
    const template = defineTemplate({ id: "only", tasks: only });
    expect(planOffboarding(template, client, dates, office)).toMatchObject({ status: "refused", code: "no-tasks", value: "only" });
  });
});

test("what is planned late starts as of now", () => {
  const plan = planned({}, { now: "2026-11-25" }) as Plan;
  expect([plan.verdict, plan.tasks[0]?.earliest.start, plan.tasks[0]?.due]).toEqual(["does-not-fit", "2026-11-25", "2026-11-04"]);
});
