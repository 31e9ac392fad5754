import fc from "fast-check";
import { type OffboardingEvent, type Plan, type Progress, planOffboarding, progress } from "redress/offboarding";
import { expect, test } from "vitest";
import { aCalendar, aTemplate, dates, templateWithLags } from "./a-template.ts";

const client = { type: "project", reason: "finished", people: { it: { person: "p1" } } } as const;
const day = (n: number) => new Date(Date.UTC(2026, 10, 1) + n * 86_400_000).toISOString().slice(0, 10);
const types = ["started", "done", "done", "done", "evidence-added", "skipped", "reopened", "reassigned"] as const;

const aStep = fc.record({ type: fc.constantFrom(...types), pick: fc.nat(100), wait: fc.nat(6), proved: fc.boolean() });

/** A log of anything, in the order of its days. */
const aLog = (withReopening: boolean) =>
  fc.array(aStep, { maxLength: 40 }).map((steps) => (ids: readonly string[]): OffboardingEvent[] => {
    let at = 0;
    return steps.flatMap(({ type, pick, wait, proved }, n) => {
      at += wait;
      if (type === "reopened" && !withReopening) return [];
      const fields = { id: `e${n}`, task: ids[pick % ids.length] as string, on: day(at), by: "p1" };
      const more = {
        started: {},
        done: proved ? { evidence: ["notes"] } : {},
        "evidence-added": { evidence: "notes" },
        skipped: { reason: "it is not wanted" },
        reopened: { reason: "again" },
        reassigned: { to: "p2" },
      }[type];
      return [{ ...fields, type, ...more } as OffboardingEvent];
    });
  });

const setup = (reopening: boolean) =>
  fc.tuple(aTemplate, dates, aCalendar, aLog(reopening)).map(([template, days, calendar, log]) => {
    const plan = planOffboarding(template, client, days, calendar) as Plan;
    const events = log(plan.tasks.map(({ id }) => id));
    const told = (upTo = events.length, now = events[upTo - 1]?.on ?? days.notice) =>
      progress(plan, events.slice(0, upTo), { now, calendar }) as Progress;
    return { plan, events, told };
  });
const runs = { numRuns: 150 };
const stateOf = ({ tasks }: Progress, id: string) => tasks.find((task) => task.id === id);

test("the logs reach every state", () => {
  const states = fc.sample(setup(true), { numRuns: 300, seed: 5 }).flatMap(({ told }) => told().tasks.map(({ state }) => state));
  expect([...new Set(states)].sort()).toEqual(["blocked", "done", "ready", "reported", "skipped", "started", "waiting"]);
});

test("no task is started or done before its needs, and none counts without its evidence", () => {
  fc.assert(
    fc.property(setup(true), ({ plan, events, told }) => {
      let before = told(0);
      for (let upTo = 1; upTo <= events.length; upTo++) {
        const after = told(upTo);
        for (const { id, task, dependsOn } of plan.tasks) {
          const [was, is] = [stateOf(before, id), stateOf(after, id)];
          if (was?.state === is?.state || (is?.state !== "done" && is?.state !== "started")) continue;
          if (events[upTo - 1]?.type === "reopened") continue;
          if (is.state === "done") expect(is.missing).toEqual([]);
          const ends = dependsOn.filter(({ type }) => is.state === "done" || type[1] === "S");
          for (const link of ends) {
            const need = stateOf(after, link.id)?.state ?? "";
            const soft = (link.lag?.days ?? 0) < 0;
            if (link.type === "SS") continue;
            expect(soft ? ["started", "reported", "blocked", "waiting", "done", "skipped"] : ["done", "skipped"]).toContain(need);
          }
          if (is.state === "done" && task.evidence?.length)
            expect(events.slice(0, upTo).some((event) => event.task === id && "evidence" in event && event.evidence)).toBe(true);
        }
        before = after;
      }
    }),
    runs,
  );
});

test("progress only grows where nothing is reopened", () => {
  fc.assert(
    fc.property(setup(false), ({ events, told }) => {
      let before = told(0);
      for (let upTo = 1; upTo <= events.length; upTo++) {
        const after = told(upTo);
        expect(after.share).toBeGreaterThanOrEqual(before.share);
        expect(after.all.done).toBeGreaterThanOrEqual(before.all.done);
        expect(after.share >= 0 && after.share <= 1).toBe(true);
        before = after;
      }
    }),
    runs,
  );
});

test("a chain begins with what somebody can do or wait for, and each of it waits for the one before", () => {
  fc.assert(
    fc.property(setup(true), ({ told }) => {
      const now = told();
      for (const { id, state, blockedBy, waitsFor } of now.tasks) {
        expect(blockedBy.length > 0).toBe(state === "blocked");
        const [first] = blockedBy;
        if (first === undefined) continue;
        expect(["ready", "waiting", "started", "reported"]).toContain(stateOf(now, first)?.state);
        expect(waitsFor).toContain(blockedBy.at(-1));
        for (const [at, one] of [...blockedBy, id].entries()) if (at) expect(stateOf(now, one)?.waitsFor).toContain(blockedBy[at - 1]);
      }
    }),
    runs,
  );
});

test("next is what is ready, started or reported, each once", () => {
  fc.assert(
    fc.property(setup(true), ({ told }) => {
      const now = told();
      const open = now.tasks.filter(({ state }) => ["ready", "started", "reported"].includes(state)).map(({ id }) => id);
      expect(now.next.flatMap(({ tasks }) => tasks).sort()).toEqual(open.sort());
    }),
    runs,
  );
});

test("done in the order of the plan with all evidence, everything is complete", () => {
  fc.assert(
    // Where a finish may be overlapped, progress waits until the other is under way: later than a plan can know.
    fc.property(templateWithLags(0), dates, aCalendar, (template, days, calendar) => {
      const plan = planOffboarding(template, client, days, calendar) as Plan;
      const order = new Map(plan.tasks.map(({ id }, at) => [id, at]));
      const events = [...plan.tasks]
        .flatMap(({ id, task, earliest }) => [
          { id: `${id}-begun`, type: "started", task: id, on: earliest.start, by: "p1" } as const,
          { id, type: "done", task: id, on: earliest.finish, by: "p1", evidence: task.evidence?.map(({ kind }) => kind) ?? [] } as const,
        ])
        .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : (order.get(a.task) ?? 0) - (order.get(b.task) ?? 0)));
      const told = progress(plan, events, { now: "2027-12-31", calendar }) as Progress;
      expect([told.ignored, told.share, told.complete, told.late, told.next]).toEqual([[], 1, true, [], []]);
    }),
    runs,
  );
});
