import fc from "fast-check";
import { hu } from "redress/locales/hu";
import { pl } from "redress/locales/pl";
import { ru } from "redress/locales/ru";
import type { MonthlyReport, ShareLine, WeeklySummary } from "redress/register";
import { toHtml, toMarkdown } from "redress/register/render";
import { describe, expect, test } from "vitest";
import { anyMonth, anyWeek } from "../../../arbitrary-report.ts";
import { smallMonth } from "../../../golden/report.ts";

const packs = { en: {}, hu, pl, ru };
const tags = { en: "en-GB", hu: "hu", pl: "pl", ru: "ru" };
const decoded = (html: string) =>
  html
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");

describe.each(["en", "hu", "pl", "ru"] as const)("every figure of a report in %s", (locale) => {
  const options = { words: { locale, pack: packs[locale] } };
  const count = (value: number) => new Intl.NumberFormat(tags[locale]).format(value);
  const percent = (share: number) => {
    const digits = (share > 0 && share < 0.005) || (share < 1 && share >= 0.995) ? 1 : 0;
    const held = digits ? Math.min(0.999, Math.max(0.001, share)) : share;
    return new Intl.NumberFormat(tags[locale], { style: "percent", minimumFractionDigits: digits, maximumFractionDigits: digits }).format(
      held,
    );
  };
  const ofShare = ({ hits, n, before, interval }: ShareLine) => [
    ...[hits, n, before.hits, before.n].map(count),
    ...(interval.status === "ok" ? [interval.share, interval.low, interval.high].map(percent) : []),
  ];
  const shown = (figures: readonly string[], texts: readonly string[]) => {
    for (const text of texts) expect(figures.filter((figure) => !text.includes(figure))).toEqual([]);
  };

  test("of a month", () => {
    fc.assert(
      fc.property(anyMonth, (any) => {
        const report = any as unknown as MonthlyReport;
        const { apostle, mercenary, hostage, defector, unknown } = report.outcomes;
        const lines = [
          ...report.stages.flatMap(({ share, target }) => (target ? [share, target] : [share])),
          ...[report.satisfaction, report.loyalty, report.repeated, apostle, mercenary, hostage, defector],
          ...[report.loyalty.byBasis ?? {}, ...Object.values(report.outcomes.byBasis ?? {})].flatMap((by) => Object.values<ShareLine>(by)),
          ...[report.kind, report.origin, report.validity, report.importance].flat().map(({ share }) => share),
          ...(report.csat ? [report.csat] : []),
        ];
        const counts = [
          ...[report.registered, report.closed, report.relabelled.withReason, report.relabelled.withoutReason].flatMap((line) => [
            line.count,
            line.before,
          ]),
          ...report.stages.flatMap(({ running, paused, cancelled }) => [running, paused, cancelled]),
          ...[report.open, report.satisfaction.missing, report.loyalty.missing, report.loyalty.stated, report.loyalty.observed, unknown],
          ...[
            report.causeMissing,
            report.firstContact.contacted.n,
            report.firstContact.withWaiting.n,
            report.firstContact.withWaiting.waiting,
          ],
          ...[report.improvement.open, report.improvement.overdue, ...report.causes.flatMap((cause) => [cause.count, cause.before])],
          ...(report.nps ? [report.nps.promoters, report.nps.passives, report.nps.detractors, report.nps.missing] : []),
          ...(report.compared ? [report.compared.lines, report.compared.changed] : []),
          ...(report.unreadable.rows ? [report.unreadable.rows, ...report.unreadable.kinds.map((kind) => kind.count)] : []),
        ];
        const parts = report.causes.flatMap(({ share, upTo }) => [percent(share), percent(upTo)]);
        shown([...lines.flatMap(ofShare), ...counts.map(count), ...parts], [toMarkdown(report, options), decoded(toHtml(report, options))]);
      }),
      { numRuns: 40 },
    );
  });

  test("of a week, and each due instant in the zone of the report", () => {
    fc.assert(
      fc.property(anyWeek, (any) => {
        const report = any as unknown as WeeklySummary;
        const form = new Intl.DateTimeFormat(tags[locale], {
          ...{ timeZone: report.zone, weekday: "short", day: "numeric", month: "short", year: "numeric" },
          ...{ hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
        });
        const lists = [report.atRisk, report.missed, report.overdue];
        const dues = lists.flatMap(({ listed }) => listed.map(({ due }) => form.format(due)));
        const counts = [report.registered, report.closed, report.open, report.paused, ...lists.map((list) => list.count).filter(Boolean)];
        const groups = [...report.owners, ...report.departments].flatMap((group) => [
          group.atRisk,
          group.missed,
          group.overdue,
          group.paused,
        ]);
        shown([...dues, ...[...counts, ...groups].map(count)], [toMarkdown(report, options), decoded(toHtml(report, options))]);
      }),
      { numRuns: 40 },
    );
  });
});

test("a word that a pack lacks is said in English and marked; a stage without a word is left as it is", () => {
  const { "stage.sla.hand-over": lacking, ...pack } = hu;
  expect(toHtml(smallMonth, { words: { locale: "hu", pack } })).toContain('<span lang="en">handing over for closing</span>');
  expect(toHtml(smallMonth, { words: { locale: "hu", pack: hu } })).toContain(`>${lacking}<`);
  expect(toHtml(smallMonth, { words: { locale: "hu", pack } })).toContain(">our|own<");
  expect(toHtml(smallMonth)).not.toContain("<span lang");
});

test("a language counts by its own plural forms", () => {
  const said = (unknown: number) =>
    toMarkdown({ ...smallMonth, outcomes: { ...smallMonth.outcomes, unknown } }, { words: { locale: "pl", pack: pl } });
  expect(said(1)).toContain("1 sprawa ma");
  expect(said(3)).toContain("3 sprawy mają");
  expect(said(12)).toContain("12 spraw ma");
});

test("over several months there is a part more, drawn and as a table", () => {
  const earlier = { ...smallMonth, month: "2026-02", before: "2026-01" };
  const page = toHtml(smallMonth, { history: [earlier] });
  expect(page.match(/class="run"/g)).toHaveLength(3);
  expect(toMarkdown(smallMonth, { history: [earlier] })).toContain("| February 2026 | 41 of 46 | 89%, between 77% and 95% | **rose** |");
  expect(toMarkdown(smallMonth, { history: [smallMonth] })).not.toContain("Over the months");
});
