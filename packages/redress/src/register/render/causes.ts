import type { CauseLine, MonthlyReport } from "../index.ts";
import { cell, column } from "./lines.ts";
import type { Bar, Row, Section } from "./page.ts";
import { section, table, text } from "./section.ts";
import type { Voice } from "./voice.ts";

/** Pareto: the causes by their frequency, and how much of all they make up together. @internal */
export function causes(voice: Voice, { causes: lines, causeMissing }: MonthlyReport): Section {
  const row = ({ cause, count, before, share, upTo }: CauseLine): Row => {
    const [part, sum] = [voice.percent(share), voice.percent(upTo)];
    const label = voice.say("report.say.bar-up-to", { name: cause, share: part, upTo: sum }).text;
    const bar: Bar = { value: share, upTo, few: false, label };
    return { cells: [cell(cause), cell(voice.count(count)), { ...cell(""), bar }, cell(part), cell(sum), cell(voice.count(before))] };
  };
  const columns = [
    column(voice, "report.col.cause"),
    column(voice, "report.col.count", true),
    { label: voice.say("report.col.chart"), chart: true },
    { label: voice.say("report.col.part"), num: true },
    column(voice, "report.col.up-to", true),
    column(voice, "report.col.before", true),
  ];
  return section(
    voice,
    "causes",
    ["register.month.registration"],
    [
      table(voice, voice.say("report.head.causes"), columns, lines.map(row)),
      lines.length > 0 && text(voice.say("report.say.pareto"), "drawn"),
      text(voice.say("report.say.cause-missing", { n: voice.count(causeMissing), count: causeMissing }), "note"),
    ],
  );
}
