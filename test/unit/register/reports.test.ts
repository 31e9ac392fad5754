import { createMonthlyReport, createScorecards, createWeeklySummary, gamingChecks, type ShareLine } from "redress/register";
import { describe, expect, test } from "vitest";
import { march, owners, week } from "../../golden/register.ts";
import { golden, options } from "./golden.ts";

const bare = ({ hits, n, before }: ShareLine) => ({ hits, n, before });

describe("the month", () => {
  const reporter = createMonthlyReport(options);
  for (const one of golden()) reporter.add(one);
  const report = reporter.report("2026-03");
  if (report.status !== "ok") throw new Error(report.code);

  test("counts what was registered, closed and open", () => {
    expect([report.registered.count, report.registered.before]).toEqual(march.registered);
    expect([report.closed.count, report.closed.before]).toEqual(march.closed);
    expect([report.open, report.complete, report.before]).toEqual([march.open, true, "2026-02"]);
  });

  test.each(Object.entries(march.stages))("stage %s", (id, [met, breached, cancelled, hits, n]) => {
    const line = report.stages.find(({ stage }) => stage === id);
    expect(line).toMatchObject({
      met,
      breached,
      cancelled,
      running: 0,
      paused: 0,
      share: { hits: met, n: met + breached, before: { hits, n } },
    });
  });

  test("the target of the whole", () => {
    const [hits, n, before, of] = march.handOverTarget;
    expect(report.stages.at(-1)?.target).toMatchObject({ hits, n, before: { hits: before, n: of } });
  });

  test("answers, with those that are missing", () => {
    expect(report.satisfaction).toMatchObject(march.satisfaction);
    expect(report.loyalty).toMatchObject(march.loyalty);
    const { unknown, byBasis: _, ...cells } = report.outcomes;
    expect({ ...Object.fromEntries(Object.entries(cells).map(([cell, { hits }]) => [cell, hits])), unknown }).toEqual(march.outcomes);
  });

  test.each(["kind", "validity", "importance"] as const)("the mix by %s", (mix) => {
    for (const [value, [hits, n]] of Object.entries(march[mix]))
      expect(report[mix].find((line) => line.value === value)?.share, value).toMatchObject({ hits, n });
  });

  test("causes, repeats and relabelled complaints", () => {
    expect(Object.fromEntries(report.causes.map(({ cause, count, before }) => [cause, [count, before]]))).toEqual(march.causes);
    expect(report.causeMissing).toBe(march.causeMissing);
    expect(bare(report.repeated)).toEqual(march.repeated);
    const { withReason, withoutReason } = report.relabelled;
    expect({ withReason: withReason.count, withoutReason: withoutReason.count }).toEqual(march.relabelled);
  });

  test("times to first contact, of those contacted and of all", () => {
    const { p90Minutes = 0, ...told } = report.firstContact.contacted;
    expect({ ...told, p90Minutes: Math.round(p90Minutes * 1e9) / 1e9 }).toEqual(march.contacted);
    expect(report.firstContact.withWaiting).toEqual(march.withWaiting);
  });

  test("measures that wait, and what could not be read", () => {
    const { listed, ...counts } = report.improvement;
    expect({ ...counts, listed: listed.map(({ measure }) => measure) }).toEqual(march.improvement);
    const { rows, code, row, column } = march.unreadable;
    expect(report.unreadable).toMatchObject({ rows, kinds: [{ code, column, count: 1 }], listed: [{ code, row, column, line: row + 1 }] });
  });

  test("too few to say that anything changed", () => {
    expect(report.stages.map(({ share }) => share.change)).toEqual(report.stages.map(() => "too-few"));
    expect(report.registered.change).toBe("too-few");
  });
});

test("the week", () => {
  const reporter = createWeeklySummary(options);
  for (const one of golden()) reporter.add(one);
  const { atRisk, missed, overdue, owners: groups, ...rest } = reporter.report();
  const { registered, closed, open, paused } = rest;
  expect({ registered, closed, open, paused }).toEqual({ registered: 2, closed: 0, open: 3, paused: 2 });
  const line = (one: (typeof atRisk)["listed"][number]) => `${one.case} ${one.stage} ${(one.remainingMs + one.overdueMs) / 3_600_000}`;
  expect({ atRisk: atRisk.listed.map(line), missed: missed.listed.map(line), overdue: overdue.listed.map(line) }).toEqual({
    atRisk: week.atRisk,
    missed: week.missed,
    overdue: week.overdue,
  });
  expect(Object.fromEntries(groups.map((group) => [group.name, [group.atRisk, group.missed, group.overdue, group.paused]]))).toEqual(
    week.owners,
  );
});

test("the owners, with their checks", () => {
  const reporter = createScorecards(options);
  for (const one of golden()) reporter.add(one);
  const report = reporter.report("2026-03");
  if (report.status !== "ok") throw new Error(report.code);
  expect(report.owners.map(({ owner }) => owner)).toEqual(["owner-a", "owner-b"]);
  for (const card of report.owners) {
    const { registered, closed, checks } = owners[card.owner as "owner-a" | "owner-b"];
    expect([card.registered.count, card.registered.before]).toEqual(registered);
    expect(card.closed.count).toBe(closed);
    expect(card.checks.map(({ code }) => code)).toEqual([...gamingChecks]);
    const found = card.checks.filter(({ verdict }) => verdict === "finding" || verdict === "question");
    expect(Object.fromEntries(found.map(({ code, facts }) => [code, facts.count]))).toEqual(checks);
    expect(card.clear).toBe(!found.length);
  }
  expect([report.ranked, report.withoutOwner]).toEqual([false, 1]);
});
