import { createCalendar } from "redress/calendar";
import { caseOfLog, createMonthlyReport, createScorecards, type Scorecard, type ShareLine, sampleRegister } from "redress/register";
import { documentsPolicy } from "redress/sla";
import { expect, test } from "vitest";
import { october, octoberChecks } from "../../../lessons/satisfied-is-not-loyal/october.ts";
import { octoberHours, octoberNow, octoberSample } from "../../../lessons/satisfied-is-not-loyal/october-sample.ts";

const calendar = createCalendar(octoberHours);
const options = { policy: documentsPolicy, calendar, now: octoberNow };

function reported() {
  const [monthly, cards] = [createMonthlyReport(options), createScorecards(options)];
  for (const log of sampleRegister({ ...octoberSample, calendar }).logs) {
    const read = caseOfLog(log, { now: octoberNow });
    for (const report of [monthly, cards]) expect(report.add(read)).toBeUndefined();
  }
  const [month, owners] = [monthly.report("2026-10"), cards.report("2026-10")];
  if (month.status !== "ok" || owners.status !== "ok") throw new Error("no report");
  return { month, owners: owners.owners };
}

const line = ({ hits, n, before }: ShareLine, missing?: number) => ({ hits, n, before, ...(missing !== undefined && { missing }) });

test("the report that the lesson prints is the one that its register gives", () => {
  const { month, owners } = reported();
  const stage = (id: string) => line(month.stages.find(({ stage }) => stage === id)?.share as ShareLine);
  const owner = (id: string) => owners.find((one) => one.owner === id) as Scorecard;
  const content = (id: string) => line(owner(id).satisfaction, owner(id).satisfaction.missing);
  const { outcomes, satisfaction, loyalty } = month;
  expect(october).toEqual({
    ...{ acceptance: stage("acceptance"), "first-contact": stage("first-contact") },
    ...{ satisfaction: line(satisfaction, satisfaction.missing), loyalty: line(loyalty, loyalty.missing) },
    ...{ apostles: line(outcomes.apostle), mercenaries: line(outcomes.mercenary) },
    ...{ hostages: line(outcomes.hostage), defectors: line(outcomes.defector) },
    ...{ north: content("north"), south: content("south"), east: content("east"), west: content("west") },
  });
  for (const [id, check] of Object.entries(octoberChecks)) expect(owner(id).checks).toContainEqual(check);
  expect(owner("west").registered).toMatchObject({ count: 44, before: 49 });
  for (const id of ["north", "east"]) expect(owner(id).clear, id).toBe(true);
});
