import type { MonthlyReport, ShareLine } from "../index.ts";
import { cell, changeCell, column, hitsOf, shareBar, shareSaid } from "./lines.ts";
import type { Block, Row, Said, Section } from "./page.ts";
import { section, table } from "./section.ts";
import type { Voice } from "./voice.ts";

const byMonth = (a: MonthlyReport, b: MonthlyReport) => (a.month < b.month ? -1 : a.month > b.month ? 1 : 0);

/** Each share of the report over the months, drawn and as a table. No part where there are no earlier months. @internal */
export function history(voice: Voice, report: MonthlyReport, earlier: readonly MonthlyReport[]): Section[] {
  const months = new Map([...earlier, report].sort(byMonth).map((one) => [one.month, one]));
  months.set(report.month, report);
  if (months.size < 2) return [];
  const reports = [...months.values()];
  const over = (name: Said, line: (of: MonthlyReport) => ShareLine | undefined): Block[] => {
    const found = reports.map((one) => ({ month: voice.month(one.month), line: line(one) }));
    const points = found.map((one) => {
      const bar = one.line && shareBar(voice, { text: one.month }, one.line);
      return { month: one.month, ...(bar && { bar }) };
    });
    const told = points.flatMap(({ bar }) => (bar ? [bar.label] : []));
    if (!told.length) return [];
    const rows = found.map(({ month, line: one }): Row => {
      const none = cell(voice.say("report.say.no-cases"));
      if (!one) return { cells: [cell(month), cell(""), none, cell("")], off: true };
      const few = one.interval.status !== "ok" || one.interval.few !== undefined;
      return { cells: [cell(month), cell(hitsOf(voice, one)), cell(shareSaid(voice, one)), changeCell(voice, one.change)], off: few };
    });
    const columns = [
      column(voice, "report.col.month"),
      column(voice, "report.col.of", true),
      column(voice, "report.col.share", true),
      column(voice, "report.col.change"),
    ];
    const label = voice.say("report.say.run", { name: name.text, points: told.join("; ") }).text;
    return [{ kind: "run", caption: name, label, points }, table(voice, name, columns, rows)];
  };
  const blocks = [
    ...report.stages.flatMap(({ stage }) =>
      over(voice.name("stage.sla.", stage), (of) => of.stages.find((line) => line.stage === stage)?.share),
    ),
    ...over(voice.say("report.line.satisfaction"), (of) => of.satisfaction),
    ...over(voice.say("report.line.loyalty"), (of) => of.loyalty),
  ];
  return [section(voice, "history", ["register.change"], blocks)];
}
