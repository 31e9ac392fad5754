import { createCalendar } from "redress/calendar";
import {
  defineTemplate,
  type OffboardingEvent,
  type Plan,
  type Progress,
  planOffboarding,
  progress,
  type TaskSpec,
} from "redress/offboarding";
import { describe, expect, test } from "vitest";
import { christmas, plannedByHand } from "../../golden/offboarding.ts";
import { progressByHand } from "../../golden/offboarding-progress.ts";

const calendar = createCalendar(christmas);
const { template, dates } = plannedByHand[0] as (typeof plannedByHand)[number];
const proof: Record<string, TaskSpec["evidence"]> = {
  "hand-over": [{ kind: "acknowledgement", required: true }],
  revoke: [{ kind: "access-log", required: true }],
};
const tasks = template.tasks.map((task) => ({ ...task, ...(proof[task.id] && { evidence: proof[task.id] }) })) as TaskSpec[];
const people = { "account-manager": { person: "p1" } };
const client = { type: "retainer", reason: "finished", people } as const;
const plan = planOffboarding(defineTemplate({ id: "by-hand", tasks }), client, dates, calendar) as Plan;

describe.each(progressByHand)("$id", ({ events, now, states, blockedBy, late, lateDays, due, ignored, done, of }) => {
  const told = progress(plan, events, { now, calendar }) as Progress;
  const picked = <K extends keyof Progress["tasks"][number]>(wanted: object, key: K) =>
    Object.fromEntries(Object.keys(wanted).map((id) => [id, told.tasks.find((task) => task.id === id)?.[key]]));

  test("states", () => expect(picked(states, "state")).toEqual(states));
  test("chains", () => expect(picked(blockedBy ?? {}, "blockedBy")).toEqual(blockedBy ?? {}));
  test("late", () => {
    if (late) expect([...told.late].sort()).toEqual(late);
    expect(picked(lateDays ?? {}, "lateDays")).toEqual(lateDays ?? {});
  });
  test("due days", () => expect(picked(due ?? {}, "due")).toEqual(due ?? {}));
  test("ignored", () => expect(told.ignored.map(({ event, because }) => `${event}: ${because}`)).toEqual(ignored ?? []));
  test("counts", () => expect(told.all).toEqual({ done, of }));
});

const event = (id: string, fields: object) =>
  ({ id, task: "announce", on: "2026-12-07", by: "p1", type: "done", ...fields }) as OffboardingEvent;

test.each([
  [[event("e1", { on: "2026-02-30" })], "no-such-day", "events[0].on"],
  [[event("e1", { type: "postponed" })], "unknown-event", "events[0].type"],
  [[event("e1", {}), event("e1", {})], "duplicate-id", "events[1].id"],
  [[event("e1", { on: "2026-12-09" }), event("e2", { on: "2026-12-08" })], "out-of-order", "events[1].on"],
])("a log that cannot stand is refused", (events, code, field) =>
  expect(progress(plan, events, { now: "2026-12-31", calendar })).toMatchObject({ status: "refused", code, field }),
);

test("a day that is none is refused", () =>
  expect(progress(plan, [], { now: "tomorrow", calendar })).toMatchObject({ code: "no-such-day", field: "now", value: "tomorrow" }));

test("each owner is told what can be done now, the first due first", () => {
  const told = progress(plan, [event("e1", {}), event("e2", { task: "unpaid", type: "reassigned", to: "p2" })], {
    now: "2026-12-07",
    calendar,
  });
  expect((told as Progress).next).toEqual([
    { owner: "p1", tasks: ["concerns", "remainder", "open", "data-choice", "accounts", "billing"] },
    { owner: "p2", tasks: ["unpaid"] },
  ]);
});

test("what happens after now changes nothing yet", () => {
  const told = progress(plan, [event("e1", { on: "2026-12-08" })], { now: "2026-12-07", calendar }) as Progress;
  expect([told.all.done, told.ignored]).toEqual([0, [{ event: "e1", because: "after-now" }]]);
});

test("a required task that was skipped is a gap, and the rest can be complete", () => {
  const skipped = tasks.map(({ id }, at) => event(`e${at}`, { task: id, type: "skipped", reason: "the client left at once" }));
  const told = progress(plan, skipped, { now: "2026-12-07", calendar }) as Progress;
  expect([told.complete, told.share, told.gaps.length, told.all.of]).toEqual([true, 1, 20, 0]);
});

test("a task that is reopened needs its evidence anew", () => {
  const log = [
    ...["announce", "accounts", "instructions"].map((task, at) => event(`e${at}`, { task, on: `2026-12-0${7 + at}` })),
    event("s1", { task: "finish", type: "skipped", on: "2026-12-10", reason: "nothing was open" }),
    event("h1", { task: "hand-over", on: "2026-12-10", evidence: ["acknowledgement"] }),
    event("h2", { task: "hand-over", type: "reopened", on: "2026-12-11", reason: "a file was missing" }),
    event("h3", { task: "hand-over", on: "2026-12-12" }),
  ];
  const at = (upTo: number) => {
    const told = progress(plan, log.slice(0, upTo), { now: "2026-12-12", calendar }) as Progress;
    return told.tasks.find(({ id }) => id === "hand-over")?.state;
  };
  expect([at(5), at(6), at(7)]).toEqual(["done", "started", "reported"]);
});

test("who waits some days for a task that was skipped waits no longer", () => {
  const log = [event("e1", {}), event("e2", { task: "invoice", type: "skipped", on: "2026-12-08", reason: "nothing to bill" })];
  const told = progress(plan, log, { now: "2026-12-08", calendar }) as Progress;
  expect(told.tasks.find(({ id }) => id === "payment")?.state).toBe("ready");
});

test("a required task weighs as much as three others", () => {
  const mixed = defineTemplate({ id: "mixed", tasks: tasks.slice(0, 2).map((task, at) => ({ ...task, required: at === 0 })) });
  const two = planOffboarding(mixed, client, dates, calendar) as Plan;
  const told = progress(two, [event("e1", {})], { now: "2026-12-08", calendar }) as Progress;
  expect([told.share, told.required, told.all]).toEqual([0.75, { done: 1, of: 1 }, { done: 1, of: 2 }]);
});
