import { wilson } from "redress/metrics";
import { type MonthlyReport, ordinaryTruths, type ShareLine } from "redress/register";
import { describe, expect, test } from "vitest";
import { month, upTo } from "./sampled.ts";

const { inTime, outcomes, validity, importance, complaints, causes, causeKnown, answered } = ordinaryTruths;
const sampleStages = Object.keys(inTime) as (keyof typeof inTime)[];
const runs = 200;
const reports = Array.from({ length: runs }, (_, seed) => month({ seed, contacts: 130 }));

type Line = Pick<ShareLine, "interval">;
const among = (hits: number, n: number): Line => ({ interval: wilson(hits, n) });
const mix = (report: MonthlyReport, of: "kind" | "validity" | "importance", name: string) =>
  report[of].find(({ value }) => value === name)?.share as ShareLine;

/** What is true of the register, and the line of the report that has to say so. */
const truths: readonly (readonly [name: string, truth: number, of: (report: MonthlyReport) => Line])[] = [
  ...Object.entries(inTime).map(
    ([stage, share]) =>
      [`${stage} kept`, share, (report: MonthlyReport) => report.stages.find((line) => line.stage === stage)?.share as ShareLine] as const,
  ),
  ...(["apostle", "mercenary", "hostage", "defector"] as const).map(
    (cell) => [cell, outcomes[cell], (report: MonthlyReport) => report.outcomes[cell]] as const,
  ),
  ["satisfied", outcomes.apostle + outcomes.mercenary, (report) => report.satisfaction],
  ["loyal", outcomes.apostle + outcomes.hostage, (report) => report.loyalty],
  ["loyal as stated", outcomes.apostle + outcomes.hostage, ({ loyalty }) => loyalty.byBasis?.["stated-at-closing"] as ShareLine],
  ["loyal as observed", outcomes.apostle + outcomes.hostage, ({ loyalty }) => loyalty.byBasis?.["observed-after"] as ShareLine],
  ["complaints", complaints, (report) => mix(report, "kind", "complaint")],
  ...Object.entries(validity).map(([name, share]) => [name, share, (report: MonthlyReport) => mix(report, "validity", name)] as const),
  ...Object.entries(importance).map(([name, share]) => [name, share, (report: MonthlyReport) => mix(report, "importance", name)] as const),
  ...Object.entries(causes).map(
    ([name, share]) =>
      [
        `cause ${name}`,
        share,
        ({ causes: lines }: MonthlyReport) =>
          among(
            lines.find(({ cause }) => cause === name)?.count ?? 0,
            lines.reduce((sum, { count }) => sum + count, 0),
          ),
      ] as const,
  ),
  ["cause on record", causeKnown, ({ causeMissing, registered }) => among(registered.count - causeMissing, registered.count)],
  ["satisfaction asked", answered.satisfaction, ({ satisfaction: { n, missing } }) => among(n, n + missing)],
  ["loyalty known", answered.loyalty, ({ loyalty: { n, missing } }) => among(n, n + missing)],
];

const covers = (truth: number, { interval }: Line) => interval.status === "ok" && interval.low <= truth && truth <= interval.high;

describe("a monthly report recovers what its register was drawn by", () => {
  // Wilson's interval at 95 % holds what is true in 92 to 98 of a hundred, by the share and the number; and 200 registers of
  // one chance of 92 to 98 % give fewer or more than these only once in ten thousand times.
  test.each(truths)("%s, within its interval as often as 95 % promises", (_, truth, of) => {
    const held = reports.filter((report) => covers(truth, of(report))).length;
    expect(upTo(held, runs, 0.92), `${held} of ${runs} hold ${truth}`).toBeGreaterThan(1e-4);
    expect(1 - upTo(held - 1, runs, 0.98), `${held} of ${runs} hold ${truth}`).toBeGreaterThan(1e-4);
  });

  test("all lines together within 94 to 97 %", () => {
    const held = truths.flatMap(([, truth, of]) => reports.map((report) => covers(truth, of(report))));
    const share = held.filter(Boolean).length / held.length;
    expect([held.length, share > 0.94, share < 0.97], String(share)).toEqual([runs * truths.length, true, true]);
  });

  test("the times to first contact", () => {
    // Kept in 85 %: a tenth to 98 % of three hours, evenly; else up to one and a half times the three hours more.
    const [term, kept] = [180, inTime["first-contact"]];
    const median = term * (0.1 + (0.88 * 0.5) / kept);
    const p90 = term + 1.5 * term * (0.1 + (0.88 * (0.9 - kept)) / (1 - kept));
    const mean = (of: (report: MonthlyReport) => number | undefined) =>
      reports.reduce((sum, report) => sum + (of(report) as number), 0) / runs;
    // Four standard errors of a mean of 200 such quantiles of 117 times, and a minute for the rounding down.
    expect(Math.abs(mean(({ firstContact }) => firstContact.contacted.medianMinutes) - median)).toBeLessThan(3.5);
    expect(Math.abs(mean(({ firstContact }) => firstContact.contacted.p90Minutes) - p90)).toBeLessThan(14);
    expect(reports.every(({ firstContact: { contacted, withWaiting } }) => withWaiting.n === contacted.n && !withWaiting.waiting)).toBe(
      true,
    );
  });
});

describe("two months by the same truths", () => {
  // Closings do differ: before the first month nothing was open that it could have closed. So that line is left out.
  const compared = reports.map(({ compared: { lines, changed } = { lines: 0, changed: 0 }, closed: { change } }) => ({
    lines: change === "too-few" ? lines : lines - 1,
    changed: change === "rose" || change === "fell" ? changed - 1 : changed,
  }));
  const sum = (of: "lines" | "changed") => compared.reduce((total, one) => total + one[of], 0);

  test("seem to differ in about one line of twenty, as the report says beforehand", () => {
    const rate = sum("changed") / sum("lines");
    expect(sum("lines") / runs).toBeGreaterThan(15);
    expect([rate > 0.03, rate < 0.06], `${sum("changed")} of ${sum("lines")}`).toEqual([true, true]);
  });

  test.each(sampleStages)("%s is nearly always not distinguishable", (stage) => {
    const changed = reports.filter((report) => {
      const change = report.stages.find((line) => line.stage === stage)?.share.change;
      return change === "rose" || change === "fell";
    }).length;
    // Of 200 with a chance of one in twenty each, more than this once in ten thousand times.
    expect(1 - upTo(changed - 1, runs, 0.05), `${changed} of ${runs}`).toBeGreaterThan(1e-4);
  });
});

// Drawn beforehand, as the others: a machine that is busy takes longer for it than a test may.
const changes = [
  {
    from: "2026-10",
    truths: {
      inTime: { ...inTime, acceptance: 0.5, agreement: 0.98 },
      outcomes: { apostle: 0.05, mercenary: 0.15, hostage: 0.55, defector: 0.25 },
      validity: { justified: 0.15, unjustified: 0.6, "partly-justified": 0.25 },
    },
  },
];
const found = Array.from({ length: 40 }, (_, seed) => month({ seed, contacts: 220, changes }));

// Of what was closed in the second month a good half came in the first, whose clients had not changed.
test("a month that changed is said to have: what fell fell, what rose rose", () => {
  const said = (of: (report: MonthlyReport) => ShareLine | undefined, change: string) =>
    found.filter((report) => of(report)?.change === change).length;
  const stage = (id: string) => (report: MonthlyReport) => report.stages.find((line) => line.stage === id)?.share;
  expect({
    acceptance: said(stage("acceptance"), "fell"),
    agreement: said(stage("agreement"), "rose"),
    justified: said((report) => mix(report, "validity", "justified"), "fell"),
    unjustified: said((report) => mix(report, "validity", "unjustified"), "rose"),
  }).toEqual({ acceptance: 40, agreement: 40, justified: 40, unjustified: 40 });
  expect(said(({ satisfaction }) => satisfaction, "fell")).toBeGreaterThan(35);
  // Loyal in all are 60 % before and after, so that only the quadrants show it: hostages among those whose loyalty is known alike.
  expect(said(({ loyalty }) => loyalty, "not-comparable")).toBe(40);
  // They are some forty answers a month, so that more than half of the registers are enough, and none may say the contrary.
  const hostage = ({ outcomes: { byBasis } }: MonthlyReport) => byBasis?.["stated-at-closing"].hostage;
  expect([said(hostage, "rose") > 20, said(hostage, "fell")]).toEqual([true, 0]);
});
