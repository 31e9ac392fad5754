import { caseOfLog, createWeeklySummary, sampleRegister } from "redress/register";
import { deadlines, documentsPolicy } from "redress/sla";
import { expect, test } from "vitest";
import { calendar } from "./sampled.ts";

const day = 86_400_000;

/** Wednesdays at noon on the wall, some days into the second month. */
test.each([1, 2, 3, 4, 5, 6, 7, 8])("the lists of a week are what a look at each log alone gives: register %d", (seed) => {
  const now = Date.parse("2026-10-07T10:00Z") + (seed % 3) * 7 * day;
  const { logs } = sampleRegister({ seed, calendar, from: "2026-09", months: 2, contacts: 150, now });
  const reporter = createWeeklySummary({ policy: documentsPolicy, calendar, now, listed: 10_000 });
  for (const log of logs) reporter.add(caseOfLog(log, { now }));
  const week = reporter.report();

  const wanted = { atRisk: [] as string[], missed: [] as string[], overdue: [] as string[] };
  let paused = 0;
  for (const log of logs) {
    const told = deadlines(documentsPolicy, calendar, log, { now });
    if (told.status !== "ok") throw new Error(told.code);
    const [first] = log;
    const id = first?.type === "registered" ? first.contact : "";
    for (const { stage, item = "", state, due, stop, ended, warnings, target } of told.deadlines) {
      const line = `${id} ${stage} ${item} ${due}`;
      const past = (at: number | undefined) => at !== undefined && at < now;
      if (state === "paused") paused++;
      if (state === "running" && due !== undefined)
        if (due <= now + 7 * day || warnings.some((at) => at <= now) || past(target?.due)) wanted.atRisk.push(line);
      if (state !== "breached" || due === undefined) continue;
      if (due >= now - 7 * day) wanted.missed.push(line);
      if (!stop && !ended) wanted.overdue.push(line);
    }
  }
  const lines = (of: "atRisk" | "missed" | "overdue") =>
    week[of].listed.map(({ case: id, stage, item = "", due }) => `${id} ${stage} ${item} ${due}`);
  for (const of of ["atRisk", "missed", "overdue"] as const) {
    expect(wanted[of].length, of).toBeGreaterThan(0);
    expect([...lines(of)].sort(), of).toEqual([...wanted[of]].sort());
    expect(week[of].count).toBe(wanted[of].length);
  }
  expect(week.paused).toBe(paused);
  const dues = (of: "atRisk" | "overdue") => week[of].listed.map(({ due }) => due);
  for (const of of ["atRisk", "overdue"] as const) expect(dues(of)).toEqual([...dues(of)].sort((a, b) => a - b));
});
