import { createCalendar } from "redress/calendar";
import { type CaseEvent, replay } from "redress/complaint";
import { wilson } from "redress/metrics";
import { ordinaryTruths, SampleError, type SampleOptions, sampleRegister } from "redress/register";
import { deadlines, documentsPolicy } from "redress/sla";
import { describe, expect, test } from "vitest";

const hours = [
  ["09:00", "13:00"],
  ["14:00", "18:00"],
] as const;
const calendar = createCalendar({ zone: "Europe/Budapest", week: { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours } });
const options: SampleOptions = { seed: 11, calendar, from: "2026-01", months: 3, contacts: 400 };
const { logs, months } = sampleRegister(options);
const later = "2028-01-01T00:00Z";

const typesOf = (log: readonly CaseEvent[]) => log.map(({ type }) => type);
const claims = logs.filter((log) => typesOf(log).includes("claim-opened"));

/** Whether a truth lies in the interval of what was drawn by it; at 99.9 %, and the seed is fixed. */
function expectDrawnBy(hits: number, n: number, truth: number): void {
  const drawn = wilson(hits, n, { confidence: 0.999 });
  expect(drawn.status === "ok" && drawn.low <= truth && truth <= drawn.high, `${hits} of ${n} by ${truth}`).toBe(true);
}

describe("a sampled register", () => {
  test("is the same by the same seed, and another by another", () => {
    expect(sampleRegister(options).logs).toEqual(logs);
    expect(sampleRegister({ ...options, seed: 12 }).logs).not.toEqual(logs);
  });

  test("holds every contact of its months, in the order of registration", () => {
    expect(logs).toHaveLength(1200);
    const at = logs.map((log) => Number(log[0]?.at));
    expect(at).toEqual([...at].sort((a, b) => a - b));
    expect(new Date(at[0] as number).toISOString() >= "2025-12-31T23:00").toBe(true);
    expect(new Date(at.at(-1) as number).toISOString() < "2026-03-31T22:00").toBe(true);
    expect(months.map(({ month }) => month)).toEqual(["2026-01", "2026-02", "2026-03"]);
  });

  test("has logs that replay", () => {
    expect(logs.filter((log) => replay(log).status !== "ok")).toEqual([]);
  });

  test.each(["acceptance", "first-contact", "agreement", "implementation", "verification"] as const)(
    "keeps %s as often as it says",
    (stage) => {
      const states = claims.flatMap((log) => {
        const told = deadlines(documentsPolicy, calendar, log, { now: later });
        return told.status === "ok" ? told.deadlines.filter((one) => one.stage === stage).map(({ state }) => state) : [];
      });
      expect(states.length).toBe(claims.length);
      expectDrawnBy(states.filter((state) => state === "met").length, states.length, ordinaryTruths.inTime[stage]);
    },
  );

  test("draws classes, answers and causes by their shares", () => {
    const { validity, importance, answered, outcomes, causes, causeKnown, complaints, paused } = ordinaryTruths;
    const states = claims.map((log) => {
      const told = replay(log);
      if (told.status !== "ok") throw new Error(told.code);
      return told.state;
    });
    const count = (holds: (state: (typeof states)[number]) => unknown) => states.filter(holds).length;
    expectDrawnBy(claims.length, logs.length, complaints);
    expectDrawnBy(
      count((state) => state.validity === "justified"),
      states.length,
      validity.justified,
    );
    expectDrawnBy(
      count((state) => state.importance === "high"),
      states.length,
      importance.high,
    );
    expectDrawnBy(
      count((state) => state.satisfaction),
      states.length,
      answered.satisfaction,
    );
    expectDrawnBy(
      count((state) => state.loyalty.length),
      states.length,
      answered.loyalty,
    );
    const both = states.filter((state) => state.satisfaction && state.loyalty.length);
    const hostages = both.filter((state) => state.satisfaction?.satisfied === "no" && state.loyalty[0]?.loyal === "yes");
    expectDrawnBy(hostages.length, both.length, outcomes.hostage);
    const known = states.filter((state) => state.improvement[0]?.cause);
    expectDrawnBy(known.length, states.length, causeKnown);
    expectDrawnBy(known.filter((state) => state.improvement[0]?.cause === "billing").length, known.length, causes.billing as number);
    expectDrawnBy(
      count((state) => state.pauses.length),
      states.length,
      paused,
    );
  });

  test("has cases that are open as of a day inside it", () => {
    const cut = sampleRegister({ ...options, now: "2026-03-16T10:00+01:00" });
    expect(cut.logs.length).toBeLessThan(logs.length);
    expect(cut.logs.flat().every(({ at }) => Number(at) <= Date.parse("2026-03-16T09:00Z"))).toBe(true);
    expect(cut.logs.some((log) => !typesOf(log).includes("closed"))).toBe(true);
    expect(cut.logs.every((log) => replay(log).status === "ok")).toBe(true);
  });

  test("changes from the month that a change names", () => {
    const all = { apostle: 0, mercenary: 0, hostage: 1, defector: 0 };
    const changed = sampleRegister({ ...options, changes: [{ from: "2026-02", truths: { outcomes: all } }] });
    expect(changed.months.map(({ truths }) => truths.outcomes.hostage)).toEqual([0.1, 1, 1]);
    const inMarch = changed.logs.filter((log) => Number(log[0]?.at) >= Date.parse("2026-03-01T00:00+01:00"));
    expect(inMarch.flat().filter((event) => event.type === "satisfaction-recorded" && event.satisfied === "yes")).toEqual([]);
  });
});

describe("an owner who plays with the figures", () => {
  const games = { closesWithoutContact: 0.3, relabels: 0.2, spares: 1 };
  const owners = [
    { id: "owner-a", department: "support" },
    { id: "owner-b", department: "delivery", games },
  ];
  const played = sampleRegister({ ...options, owners }).logs.map((log) => ({
    owner: log.flatMap((event) => (event.type === "assigned" ? [event.responsible] : []))[0],
    log,
  }));
  const has = (owner: string, holds: (log: readonly CaseEvent[]) => boolean) =>
    played.filter((one) => one.owner === owner && holds(one.log)).length;

  test("relabels without a reason, closes untouched, and asks no one who is not content", () => {
    const relabelled = (log: readonly CaseEvent[]) => log.some((event) => event.type === "relabelled" && event.reason === undefined);
    const untouched = (log: readonly CaseEvent[]) => typesOf(log).includes("closed") && !typesOf(log).includes("first-contact");
    const unhappy = (log: readonly CaseEvent[]) => log.some((event) => event.type === "satisfaction-recorded" && event.satisfied === "no");
    for (const done of [relabelled, untouched]) expect([has("owner-a", done), has("owner-b", done) > 20]).toEqual([0, true]);
    expect([has("owner-a", unhappy) > 20, has("owner-b", unhappy)]).toEqual([true, 0]);
  });
});

describe("a mistake of the author", () => {
  const good = ordinaryTruths;
  test.each([
    ["seed", { seed: 1.5 }],
    ["from", { from: "2026-13" }],
    ["months", { months: 0 }],
    ["months", { months: 121 }],
    ["contacts", { contacts: [1, 2] }],
    ["contacts", { contacts: -1 }],
    ["owners", { owners: [] }],
    [
      "owners.1.id",
      {
        owners: [
          { id: "a", department: "b" },
          { id: "a", department: "c" },
        ],
      },
    ],
    ["owners.0.weight", { owners: [{ id: "a", department: "b", weight: 0 }] }],
    ["owners.0.games.spares", { owners: [{ id: "a", department: "b", games: { spares: 2 } }] }],
    ["truths.outcomes", { truths: { outcomes: { ...good.outcomes, apostle: 0.9 } } }],
    ["truths.inTime.agreement", { truths: { inTime: { ...good.inTime, agreement: -0.1 } } }],
    ["truths.causeKnown", { truths: { causeKnown: Number.NaN } }],
    ["changes.0.from", { changes: [{ from: "soon", truths: {} }] }],
    ["changes.0.truths.validity", { changes: [{ from: "2026-02", truths: { validity: { ...good.validity, justified: 0 } } }] }],
  ] as const)("%s is refused by name", (field, wrong) => {
    const make = () => sampleRegister({ ...options, ...(wrong as Partial<SampleOptions>) });
    expect(make).toThrow(SampleError);
    expect(make).toThrow(`field ${field}:`);
  });
});
