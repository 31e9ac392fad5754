import type { Unreadable } from "../index.ts";
import { cell, column } from "./lines.ts";
import type { Row, Section } from "./page.ts";
import { section, table, text } from "./section.ts";
import type { Voice } from "./voice.ts";

/** What a report could not count; no part where everything could be read. @internal */
export function unreadable(voice: Voice, { rows, kinds, listed }: Unreadable): Section[] {
  if (rows === 0) return [];
  const byKind = kinds.map(
    ({ code, column: name, count }): Row => ({
      cells: [cell(voice.say(`report.row.${code}`)), cell(name), cell(voice.count(count))],
    }),
  );
  const one = listed.map(({ code, row, line, file, column: name, value }): Row => {
    const lined = { row: voice.count(row), ...(line !== undefined && { line: voice.count(line) }) };
    const place = line === undefined ? { text: lined.row } : voice.say("report.say.row-line", lined);
    return {
      cells: [
        cell(file === undefined ? place : voice.say("report.say.in-file", { file, row: place.text })),
        cell(name),
        cell(value),
        cell(voice.say(`report.row.${code}`)),
      ],
    };
  });
  const kindColumns = [column(voice, "report.col.what"), column(voice, "report.col.column"), column(voice, "report.col.count", true)];
  const rowColumns = (["row", "column", "value", "what"] as const).map((name) => column(voice, `report.col.${name}`));
  return [
    section(
      voice,
      "unreadable",
      ["register.unreadable"],
      [
        text(voice.say("report.say.rows", { n: voice.count(rows), count: rows }), "owed"),
        table(voice, voice.say("report.say.kinds"), kindColumns, byKind),
        listed.length > 0 && table(voice, voice.say("report.head.unreadable"), rowColumns, one),
        rows > listed.length && text(voice.say("report.say.listed", { n: voice.count(rows), listed: voice.count(listed.length) }), "note"),
      ],
    ),
  ];
}
