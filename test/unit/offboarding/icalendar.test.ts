import fc from "fast-check";
import ICAL from "ical.js";
import { defineTemplate, planOffboarding, planToICalendar, progress } from "redress/offboarding";
import { describe, expect, test } from "vitest";
import { calendar, file, plan, saying } from "./a-plan.ts";

const octets = (text: string) => new TextEncoder().encode(text).length;
const todosOf = (text: string) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vtodo");
const texts = fc.string({ unit: "binary", minLength: 1, maxLength: 300, size: "max" });

describe("the iCalendar file", () => {
  const todos = todosOf(planToICalendar(plan, file));
  const byUid = new Map(todos.map((todo) => [String(todo.getFirstPropertyValue("uid")), todo]));
  const value = (id: string, name: string) => String(byUid.get(`plan-7.${id}@redress`)?.getFirstPropertyValue(name));

  test("is read by another program, to-do for task", () => {
    expect(todos.map((todo) => todo.getFirstPropertyValue("summary"))).toEqual(plan.tasks.map(({ task }) => task.title));
    expect(byUid.size).toBe(plan.tasks.length);
    expect(value("announce-end", "dtstamp")).toBe("2026-11-02T08:00:00Z");
  });

  test("gives each its days: the due day includes all that comes after", () => {
    for (const { id, due } of plan.tasks) expect(value(id, "due")).toBe(due);
    // Two days of work after it, all by Monday: it has to be finished on the Thursday before.
    const task = {
      step: 1,
      title: "t",
      deed: "other",
      raci: { responsible: "r", accountable: "r" },
      clientFacing: false,
      required: true,
    } as const;
    const due = { anchor: "end", offset: 0, unit: "calendar-days", direction: "before" } as const;
    const tight = planOffboarding(
      defineTemplate({
        id: "tight",
        tasks: [
          { ...task, id: "first", due, durationDays: 1 },
          { ...task, id: "last", due, durationDays: 2, dependsOn: [{ id: "first", type: "FS" }] },
        ],
      }),
      { type: "project", reason: "finished" },
      { notice: "2026-11-02", end: "2026-11-30" },
      calendar,
    );
    if (tight.status !== "ok") throw new Error(tight.code);
    const days = todosOf(planToICalendar(tight, file)).map((todo) => String(todo.getFirstPropertyValue("due")));
    expect(days).toEqual(["2026-11-26", "2026-11-30"]);
    for (const todo of todos) {
      const start = todo.getFirstPropertyValue("dtstart");
      if (start) expect(String(start) < String(todo.getFirstPropertyValue("due"))).toBe(true);
    }
  });

  test("names once, in the task that waits, what it waits for", () => {
    for (const { id, dependsOn } of plan.tasks) {
      const related = byUid.get(`plan-7.${id}@redress`)?.getAllProperties("related-to") ?? [];
      expect(related.map((one) => one.getFirstValue())).toEqual(dependsOn.map((link) => `plan-7.${link.id}@redress`));
      expect(related.every((one) => one.getFirstParameter("reltype") === "DEPENDS-ON")).toBe(true);
    }
  });

  test("writes temporal relations in the task that comes first, as many, and none where none are wanted", () => {
    const related = (relations: "temporal" | "none") =>
      todosOf(planToICalendar(plan, { ...file, relations })).flatMap((todo) =>
        todo
          .getAllProperties("related-to")
          .map((one) => `${todo.getFirstPropertyValue("uid")} ${one.getFirstParameter("reltype")} ${one.getFirstValue()}`),
      );
    const names = { FS: "FINISHTOSTART", SS: "STARTTOSTART", FF: "FINISHTOFINISH", SF: "STARTTOFINISH" };
    const wanted = plan.tasks.flatMap(({ id, dependsOn }) =>
      dependsOn.map((link) => `plan-7.${link.id}@redress ${names[link.type]} plan-7.${id}@redress`),
    );
    expect(related("temporal").sort()).toEqual(wanted.sort());
    expect(related("none")).toEqual([]);
  });

  test("reminds on the day before at nine, and of nothing that is over", () => {
    const [alarm] = byUid.get("plan-7.announce-end@redress")?.getAllSubcomponents("valarm") ?? [];
    const trigger = alarm?.getFirstProperty("trigger");
    expect([trigger?.getFirstParameter("related"), String(trigger?.getFirstValue())]).toEqual(["END", "-PT15H"]);
    const done = { id: "e1", type: "done", task: "announce-end", on: "2026-11-03", by: "am-1", evidence: ["message"] } as const;
    const told = progress(plan, [done], { now: "2026-11-03", calendar });
    if (told.status !== "ok") throw new Error(told.code);
    const first = todosOf(planToICalendar(plan, { ...file, progress: told }))[0];
    const read = ["status", "percent-complete", "completed"].map((name) => String(first?.getFirstPropertyValue(name)));
    expect([...read, first?.getAllSubcomponents("valarm").length]).toEqual(["COMPLETED", "100", "2026-11-03T12:00:00Z", 0]);
    expect(planToICalendar(plan, { ...file, alarm: false })).not.toContain("VALARM");
  });

  test.each([
    ["id", { id: "plan 7" }],
    ["stamp", { stamp: "2026-11-02" }],
    ["alarm", { alarm: { daysBefore: 1.5, at: "09:00" } }],
    ["alarm", { alarm: { daysBefore: 1, at: "24:00" } }],
  ] as const)("refuses what cannot be written: %s", (field, wrong) => {
    expect(() => planToICalendar(plan, { ...file, ...wrong })).toThrow(`field ${field}:`);
  });

  test("has lines of 75 octets or less, whole characters, and every text comes back", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const written = planToICalendar(plan, { ...file, say: saying(text) });
        for (const line of written.split("\r\n")) expect(octets(line)).toBeLessThanOrEqual(75);
        expect(written.replace(/\r\n/g, "")).not.toMatch(/[\r\n]/);
        const kept = text
          .replace(/\p{Surrogate}/gu, "\ufffd")
          .replace(/(?![\t\r\n])\p{Cc}/gu, "")
          .replace(/\r\n?/g, "\n");
        expect(todosOf(written)[0]?.getFirstPropertyValue("summary")).toBe(kept);
      }),
    );
  });

  test("folds between the octets of no character", () => {
    const written = planToICalendar(plan, { ...file, say: saying("ő".repeat(200)) });
    expect(written.split("\r\n").some((line) => octets(line) === 75 || octets(line) === 74)).toBe(true);
    expect(written).not.toContain("\ufffd");
  });
});
