import { atRisk, byNextDue, type Deadline, deadlines, documentsPolicy, nextChange, nextDue, whatIf } from "redress/sla";
import { describe, expect, test } from "vitest";
import { closed, contacted, event, on, opened, registered } from "../../golden/sla-log.ts";
import { built, threeHours, typed } from "./golden.ts";

const clocks = (events: readonly unknown[], now: string, policy = documentsPolicy): readonly Deadline[] => {
  const told = deadlines(policy, built.plain, typed(events), { now });
  return told.status === "ok" ? told.deadlines : [];
};
const monday = [registered(2, "09:00"), opened(2, "09:00")];
const names = (list: readonly Deadline[]) => list.map(({ stage }) => stage);

describe("a queue", () => {
  test("goes by what is due next: overdue first, then running, paused, not started, over", () => {
    const paused = event("paused", 2, "10:30", { reason: "the client is away" });
    const all = clocks([...monday, event("accepted", 2, "09:30"), paused], on(2, "10:45"));
    expect(names([...all].reverse().sort(byNextDue)).filter((stage) => stage !== "verification")).toEqual([
      "first-contact",
      "agreement",
      "hand-over",
      "implementation",
      "registration",
      "acceptance",
    ]);
    expect(nextDue(clocks(monday, on(2, "10:30")))?.stage).toBe("acceptance");
    expect(nextDue([])).toBeUndefined();
  });

  test("is at risk from the warning on, to the due instant", () => {
    const all = clocks(monday, on(2, "09:00"));
    const at = (time: string) => names(atRisk(all, Date.parse(on(2, time))));
    // Three quarters of an hour are over at 09:45, of three hours at 11:15.
    expect([at("09:44"), at("09:45"), at("10:00"), at("10:01"), at("11:15")]).toEqual([
      [],
      ["acceptance"],
      ["acceptance"],
      [],
      ["first-contact"],
    ]);
  });

  test("is at risk once the target is missed", () => {
    const all = clocks([...monday, event("accepted", 2, "09:30"), contacted(2, "10:00")], on(2, "10:00"));
    const target = all.find(({ stage }) => stage === "hand-over")?.target?.due as number;
    expect([names(atRisk(all, target)), names(atRisk(all, target + 1))]).toEqual([[], ["hand-over"]]);
  });

  test("changes by itself next at a warning, then at the breach", () => {
    const all = clocks([registered(2, "09:00")], on(2, "09:00"), threeHours);
    const first = nextChange(all);
    expect([first?.to, first?.at]).toEqual(["warning", Date.parse(on(2, "10:30"))]);
    const second = nextChange(all, first?.at);
    expect([second?.to, second?.at]).toEqual(["breached", Date.parse(on(2, "12:00")) + 1]);
    expect(nextChange(all, second?.at)).toBeUndefined();
    expect(clocks([registered(2, "09:00")], new Date(second?.at ?? 0).toISOString(), threeHours)[0]?.state).toBe("breached");
  });
});

describe("what if", () => {
  test("counts other terms and names what it leaves out", () => {
    const kept = [registered(2, "09:00"), closed(2, "11:00", "contact")];
    const late = [registered(6, "17:00"), closed(9, "12:00", "contact")];
    const broken = [registered(2, "09:00"), registered(3, "10:00")];
    const far = [{ ...registered(2, "09:00"), at: "1969-03-02T09:00Z" }];
    const { outcomes, leftOut } = whatIf([kept, late, broken, far].map(typed), {
      policies: [threeHours],
      calendars: built,
      now: on(20, "09:00"),
    });
    expect(outcomes.map(({ policy, calendar, stages, breaches }) => [policy, calendar, stages[0]?.limit.met, breaches])).toEqual(
      ["plain", "march"].map((calendar) => [
        "three-hours",
        calendar,
        1,
        [{ log: 1, stage: "answer", cycle: 1, round: 1, due: Date.parse(on(9, "11:00")), overdueMs: 3_600_000 }],
      ]),
    );
    expect(outcomes[0]?.load).toEqual(
      [
        [2, "09:00", 1, 0],
        [2, "12:00", 0, 1],
        [6, "17:00", 1, 0],
        [9, "11:00", 0, 1],
      ].map(([day, time, started, due]) => ({ hour: Date.parse(on(day as number, time as string)), started, due })),
    );
    expect(leftOut.map(({ log, refusal }) => [log, refusal.code])).toEqual([
      [2, "registered-twice"],
      [3, "outside-calendar"],
      [3, "outside-calendar"],
    ]);
  });
});

test("an instant that is none is the caller's mistake, named", () => {
  expect(() => deadlines(documentsPolicy, built.plain, typed(monday), { now: "2026-03-02T09:00" })).toThrow("now");
  expect(() => deadlines(documentsPolicy, built.plain, typed(monday), { now: on(2, "09:00"), received: Number.NaN })).toThrow("received");
});

test("registration is at once: by the end of the dialogue, or the next opening", () => {
  const state = (received: string, at: string) => {
    const told = deadlines(documentsPolicy, built.plain, typed([registered(2, at)]), { now: on(3, "09:00"), received });
    const [clock] = told.status === "ok" ? told.deadlines : [];
    return [clock?.state, clock?.due];
  };
  expect(state(on(2, "09:30"), "09:20")).toEqual(["met", Date.parse(on(2, "09:30"))]);
  expect(state(on(2, "09:30"), "09:31")).toEqual(["breached", Date.parse(on(2, "09:30"))]);
  expect(state(on(1, "21:00"), "09:00")).toEqual(["met", Date.parse(on(2, "09:00"))]);
});
