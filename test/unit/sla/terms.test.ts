import { acknowledgement } from "redress/complaint";
import { auditTerms, deadlines, documentsPolicy, explain, feasibility, promise, ukFcaPolicy } from "redress/sla";
import { describe, expect, test } from "vitest";
import { caseLogs } from "../../golden/case-logs.ts";
import { clockCases } from "../../golden/sla.ts";
import { agreed, contacted, on, opened, registered } from "../../golden/sla-log.ts";
import { fitCases, pausedTrace, promiseCases, weekendTrace } from "../../golden/sla-terms.ts";
import { built, clockNamed, typed } from "./golden.ts";

const monday = [registered(2, "09:00"), opened(2, "09:00")];

describe("feasibility", () => {
  test.each(fitCases.map((one) => [one.id, one] as const))("%s", (_, { agreedAt, due, limit, target }) => {
    const told = feasibility(documentsPolicy, built.plain, typed(monday), { at: agreedAt, due });
    const seen = (fit: { verdict: string; latest?: string; daysAtWorst: number; daysAtBest: number } | undefined) =>
      fit && { verdict: fit.verdict, latest: fit.latest ?? null, worstDays: fit.daysAtWorst, bestDays: fit.daysAtBest };
    expect(told.status === "ok" && { limit: seen(told.limit), target: seen(told.target) }).toEqual({ limit, target });
  });

  test("gives the working time used, and what is left or missing", () => {
    const told = feasibility(documentsPolicy, built.plain, typed(monday), { at: on(5, "17:00"), due: "2026-03-18" });
    if (told.status !== "ok") throw new Error(told.code);
    const hours = (ms: number) => ms / 3_600_000;
    // Three days of eight hours and the seventh hour of the fourth; a day too long at worst, two days to spare at best.
    expect([told.usedMs, told.limit.worst.slackMs, told.limit.best.slackMs].map(hours)).toEqual([31, -8, 16]);
  });

  test.each([
    ["no-such-day", documentsPolicy, monday, "2026-02-30"],
    ["no-claim", documentsPolicy, monday.slice(0, 1), "2026-03-06"],
    ["no-total", ukFcaPolicy, monday, "2026-03-06"],
    ["outside-calendar", documentsPolicy, monday, "2200-03-06"],
    ["empty", documentsPolicy, [], "2026-03-06"],
  ] as const)("is refused: %s", (code, policy, events, due) => {
    expect(feasibility(policy, built.plain, typed(events), { at: on(5, "17:00"), due })).toMatchObject({ status: "refused", code });
  });
});

describe("promise", () => {
  test.each(promiseCases.map((one) => [one.id, one] as const))("%s", (_, { received, calendar, due }) => {
    const promised = promise(documentsPolicy, built[calendar], received);
    if (promised.status !== "promised") throw new Error(promised.code);
    expect([promised.due, promised.dueAt]).toEqual([due, Date.parse(`${due}T18:00+01:00`)]);
    const spoken = acknowledgement({ promise: promised });
    expect(spoken.status === "read" && spoken.says.at(-1)).toEqual({ code: "acknowledgement.reply-due", facts: { due } });
  });
  test("is refused where the policy promises nothing", () =>
    expect(promise(ukFcaPolicy, built.plain, on(2, "09:00"))).toEqual({
      status: "refused",
      code: "no-reply-promised",
      field: "policy.reply",
    }));
});

describe("audit with clocks", () => {
  const codes = (events: readonly unknown[], now = on(30, "09:00")) => {
    const audited = auditTerms(documentsPolicy, built.plain, typed(events), { now });
    return audited.status === "ok" ? audited.findings.map(({ code, event, facts }) => [code, event, facts]) : audited.code;
  };
  test("asks about the sample contact, closed in the second of its registration", () =>
    expect(codes(caseLogs.find(({ id }) => id === "sample-contact")?.events ?? [])).toEqual([["closed-at-once", "e2", { count: 0 }]]));
  test("finds the first contact late", () =>
    expect(codes([...monday, contacted(2, "14:30")])).toEqual([["first-contact-late", "first-contact-2", { count: 90 }]]));
  test("finds it missing once it is due, and not before", () => {
    expect(codes(monday, on(2, "12:00"))).toEqual([]);
    expect(codes(monday, on(2, "14:01"))).toEqual([["first-contact-missing", "claim-opened-2", {}]]);
  });
  test("judges an agreement by what was known at its moment", () => {
    const way = (due: string) => codes([...monday, contacted(2, "10:00"), agreed(5, "17:00", { a: "2026-03-06", b: due })]);
    expect(way("2026-03-17")).toEqual([]);
    expect(way("2026-03-18").at(0)?.[0]).toBe("agreed-term-tight");
    expect(way("2026-03-23")).toEqual([
      ["agreed-term-unfeasible", "corrections-agreed-5", { due: "2026-03-23", latest: "2026-03-17", latestAtBest: "2026-03-20" }],
    ]);
  });
});

describe("explain", () => {
  const clock = (id: string, name: string) => {
    const one = clockCases.find((found) => found.id === id);
    const told = one && deadlines(documentsPolicy, built[one.calendar], typed(one.events), { now: one.now });
    const found = told?.status === "ok" && clockNamed(name, told.deadlines);
    if (!found) throw new Error(`no clock ${name}`);
    return found;
  };
  const seen = (lines: readonly { code: string; from: number; to: number }[]) => lines.map(({ code, from, to }) => [code, from, to]);
  const parsed = (lines: readonly (readonly [string, string, string])[]) =>
    lines.map(([code, from, to]) => [code, Date.parse(from), Date.parse(to)]);

  test("tells a pause, with the event that made it", () => {
    const { spent, term } = explain(clock("pause-over", "agreement"));
    expect(seen(spent)).toEqual(parsed(pausedTrace));
    expect(spent[4]?.facts).toEqual({ from: "2026-03-03 09:00", to: "2026-03-05 11:00", length: "50:00", event: "paused-3" });
    expect(term).toEqual({ code: "term.working-days.receipt-day-excluded", facts: { count: 3 } });
  });
  test("tells the way to the due instant over a weekend", () =>
    expect(seen(explain(clock("weekend", "first-contact")).toDue)).toEqual(parsed(weekendTrace)));
  test("tells a holiday and a worked Saturday apart from the rest", () =>
    expect(new Set(explain(clock("whole-way", "hand-over")).toDue.map(({ code }) => code))).toEqual(
      new Set(["counted", "break", "outside-hours", "weekend", "holiday"]),
    ));
  test("needs the calendar of a deadline that was copied", () => {
    const copy = { ...clock("weekend", "first-contact") };
    expect(() => explain(copy)).toThrow("calendar");
    expect(explain(copy, built.march)).toEqual(explain(clock("weekend", "first-contact")));
  });
});
