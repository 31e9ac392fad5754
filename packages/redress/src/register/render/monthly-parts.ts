import type { MonthlyReport, StageLine, TimesLine } from "../index.ts";
import { cell, changeCell, column, countColumns, countRow, missingSaid, shareColumns, shareRow } from "./lines.ts";
import { basisRows, otherBasis } from "./loyalty.ts";
import { scoreRow } from "./nps.ts";
import type { Row, Section } from "./page.ts";
import { section, table, text } from "./section.ts";
import type { Voice } from "./voice.ts";

/** @internal */
export function counts(voice: Voice, { registered, closed, open }: MonthlyReport): Section {
  const rows: Row[] = [
    countRow(voice, voice.say("report.line.registered"), registered),
    countRow(voice, voice.say("report.line.closed"), closed),
    { cells: [cell(voice.say("report.line.open")), cell(voice.count(open)), cell(""), cell("")] },
  ];
  const rules = ["register.month.registration", "register.complaint", "register.change"] as const;
  return section(voice, "counts", rules, [table(voice, voice.say("report.head.counts"), countColumns(voice), rows)]);
}

/** The row of a stage, and where it has an aim, that of the aim. @internal */
export function stageRows(voice: Voice, { stage, share, target, running, paused, cancelled }: StageLine): Row[] {
  const name = voice.name("stage.sla.", stage);
  // What there is none of is not worth a word.
  const beside = Object.entries({ running, paused, cancelled }).filter(([, count]) => count > 0);
  const said = beside.map(([what, count]) => voice.say(`report.say.beside.${what as "running"}`, { n: voice.count(count), count }));
  const rows = [shareRow(voice, name, share, { ...said[0], text: said.map(({ text }) => text).join(", ") })];
  return target ? [...rows, shareRow(voice, voice.say("report.say.target", { stage: name.text }), target, { text: "" })] : rows;
}

/** @internal */
export function stages(voice: Voice, report: MonthlyReport): Section {
  const rows = report.stages.flatMap((line) => stageRows(voice, line));
  const rules = ["register.month.due", "register.compliance", "register.paused", "register.change"] as const;
  const caption = voice.say("report.head.stages");
  return section(voice, "stages", rules, [table(voice, caption, shareColumns(voice, "stage", "beside"), rows)]);
}

/** @internal */
export function answers(voice: Voice, { satisfaction, loyalty, csat, nps, repeated }: MonthlyReport): Section {
  const rows = [
    shareRow(voice, voice.say("report.line.satisfaction"), satisfaction, missingSaid(voice, satisfaction)),
    shareRow(voice, voice.say("report.line.loyalty"), loyalty, missingSaid(voice, loyalty)),
    ...basisRows(voice, loyalty, 1),
    ...(csat ? [shareRow(voice, voice.say("report.line.csat"), csat, missingSaid(voice, csat))] : []),
    ...(nps ? [scoreRow(voice, nps)] : []),
    shareRow(voice, voice.say("report.line.repeated"), repeated, { text: "" }),
  ];
  const basis = { stated: voice.count(loyalty.stated), observed: voice.count(loyalty.observed) };
  return section(voice, "answers", loyalty.byBasis ? ["register.month.closing", "register.loyalty.basis"] : ["register.month.closing"], [
    table(voice, voice.say("report.head.answers"), shareColumns(voice, "measure", "missing"), rows),
    text(voice.say("report.say.stated-observed", basis), "note"),
    otherBasis(voice, loyalty),
  ]);
}

/** @internal */
export function mixes(voice: Voice, report: MonthlyReport): Section {
  const blocks = (["kind", "origin", "validity", "importance"] as const).map((mix) => {
    const name = (value: string) =>
      value === "undecided" ? voice.say("report.say.undecided") : voice.name(`outcome.complaint.${mix}.`, value);
    const rows = report[mix].map(({ value, share }) => shareRow(voice, name(value), share));
    return rows.length > 0 && table(voice, voice.say(`report.mix.${mix}`), shareColumns(voice, "value"), rows);
  });
  return section(voice, "mixes", ["register.month.registration", "register.complaint"], blocks);
}

/** @internal */
export function firstContact(voice: Voice, { firstContact: { contacted, withWaiting, change } }: MonthlyReport): Section {
  const row = (name: "contacted" | "with-waiting", line: TimesLine, waiting?: number): Row => {
    const none = voice.say(
      line.n === 0 ? "report.say.no-cases" : waiting === undefined ? "report.say.not-known" : "report.say.not-reached",
    );
    const time = (minutes: number | undefined) => cell(minutes === undefined ? none : voice.minutes(minutes));
    const cells = [
      cell(voice.say(`report.line.${name}`)),
      cell(voice.count(line.n)),
      cell(waiting === undefined ? "" : voice.count(waiting)),
    ];
    return {
      cells: [...cells, time(line.medianMinutes), time(line.p90Minutes), waiting === undefined ? changeCell(voice, change) : cell("")],
      off: line.n === 0,
    };
  };
  const columns = [
    column(voice, "report.col.measure"),
    column(voice, "report.col.cases", true),
    column(voice, "report.col.waiting", true),
    column(voice, "report.col.median", true),
    column(voice, "report.col.p90", true),
    column(voice, "report.col.change"),
  ];
  const rows = [row("contacted", contacted), row("with-waiting", withWaiting, withWaiting.waiting)];
  return section(
    voice,
    "first-contact",
    ["register.first-contact.times"],
    [table(voice, voice.say("report.head.first-contact"), columns, rows), text(voice.say("report.say.hours"), "note")],
  );
}

/** @internal */
export function relabelled(voice: Voice, { relabelled: { withReason, withoutReason } }: MonthlyReport): Section {
  const rows = [
    countRow(voice, voice.say("report.line.with-reason"), withReason),
    countRow(voice, voice.say("report.line.without-reason"), withoutReason),
  ];
  const block = table(voice, voice.say("report.head.relabelled"), countColumns(voice), rows);
  return section(voice, "relabelled", ["register.complaint", "register.check.relabelled"], [block]);
}

/** @internal */
export function improvement(voice: Voice, { improvement: { open, overdue, listed } }: MonthlyReport): Section {
  const columns = (["case", "item", "department", "due", "note"] as const).map((name) => column(voice, `report.col.${name}`));
  const rows = listed.map(({ case: id, measure, due, department, overdue: late }): Row => {
    const note = late ? { ...cell(voice.say("report.line.overdue")), mark: "late" as const } : cell("");
    return { cells: [cell(id), cell(measure), cell(department ?? ""), cell(due === undefined ? "" : voice.day(due)), note] };
  });
  const sums: Row[] = [
    { cells: [cell(voice.say("report.say.still-open")), cell(voice.count(open))] },
    { cells: [cell(voice.say("report.line.overdue")), cell(voice.count(overdue))] },
  ];
  const head = [column(voice, "report.col.measure"), column(voice, "report.col.count", true)];
  const caption = voice.say("report.head.improvement");
  return section(
    voice,
    "improvement",
    ["register.monthly"],
    [
      table(voice, caption, head, sums),
      open > 0 && table(voice, caption, columns, rows),
      open > listed.length && text(voice.say("report.say.listed", { n: voice.count(open), listed: voice.count(listed.length) }), "note"),
    ],
  );
}
