import { createMonthlyReport, createScorecards, createWeeklySummary } from "redress/register";
import { type Report, toHtml, toMarkdown } from "redress/register/render";
import { describe, expect, test } from "vitest";
import { golden, options } from "../golden.ts";

function told<T extends { readonly status: string }>(report: T): Extract<T, { status: "ok" }> {
  if (report.status !== "ok") throw new Error(JSON.stringify(report));
  return report as Extract<T, { status: "ok" }>;
}
const [monthly, weekly, scorecards] = [createMonthlyReport(options), createWeeklySummary(options), createScorecards(options)];
for (const one of golden()) for (const reporter of [monthly, weekly, scorecards]) reporter.add(one);
const march = told(monthly.report("2026-03"));
const week = weekly.report();
const cards = told(scorecards.report("2026-03"));

describe("the register counted by hand, in words", () => {
  test("the month", () => {
    const text = toMarkdown(march);
    expect(text).toContain("| registered | 7 | 3 | too few |");
    expect(text).toContain("| first contact | 3 of 6 | 50%, between 19% and 81% | 1 of 2 | too few |  |");
    expect(text).toContain("| those already contacted | 4 |  | 55 mins | 2 hrs 45 mins |");
    expect(text).toContain("| with those who wait or were never contacted | 7 | 3 | 1 hr | not reached yet |");
    expect(text).toContain("| r3 | m-1 | support | 20 Mar 2026 | overdue |");
    expect(text).toContain("| a time that does not exist | registered | 1 |");
  });

  test("the week", () => {
    const text = toMarkdown(week);
    expect(text).toContain("# Complaints: the week up to 1 Apr 2026");
    expect(text).toMatch(/\| r11 \| agreeing a correction \| owner-a \| support \| Thu, 2 Apr 2026, 17:00 \| 13 hrs \|/);
    expect(text).toMatch(/\| r6 \| checking that it works \| owner-b \| sales \| [^|]+ \| 91 hrs \| still open \|/);
    expect(text).toContain("| nobody named | 0 | 2 | 2 | 2 |");
  });

  test("the owners", () => {
    const text = toMarkdown(cards);
    expect(text).toContain("## Owner: owner-b");
    expect(text).toContain("No stage tells any two owners apart, so there is no order among them.");
    expect(text).toMatch(
      /\| Complaints closed in the moment of their registration \| 1 \|[ |]*a question \| What was done for these clients, and when\? \|/,
    );
    expect(text).toMatch(/\| Complaints closed without a contact \| 1 \|[ |]*\*\*found\*\* \| Who spoke to these clients, and when\? \|/);
    expect(text.match(/Missing answers, late cases beside those in time/g)).toHaveLength(cards.owners.length);
  });

  test("each as a page", () => {
    for (const report of [march, week, cards] as Report[]) expect(toHtml(report)).toMatch(/^<!doctype html>.*<\/html>\n$/s);
  });
});
