import { escapeMarkdown, escapeParagraph } from "./escape.ts";
import type { Block, Cell, Page, Row, Section, Table, Text } from "./page.ts";

const joined = (text: Text): string =>
  [text]
    .flat()
    .map((piece) => piece.text)
    .join("");
const plain = (text: Text): string => escapeMarkdown(joined(text));
const paragraph = (text: Text): string => escapeParagraph(joined(text));

function written({ text, strong }: Cell): string {
  const said = plain(text);
  return strong && said ? `**${said}**` : said;
}

function table({ caption, columns, rows }: Table): string[] {
  const drawn = columns.flatMap(({ chart }, at) => (chart ? [at] : []));
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const row = ({ cells, group }: Row) => {
    // A cell that spans columns is followed by empty ones.
    const wide = cells.flatMap((cell) => [written(cell), ...Array<string>((cell.span ?? 1) - 1).fill("")]);
    return line(wide.filter((_, at) => !drawn.includes(at)).map((text) => (group && text ? `**${text}**` : text)));
  };
  const shown = columns.filter(({ chart }) => !chart);
  return [
    `**${plain(caption)}**`,
    "",
    line(shown.map(({ label }) => plain(label))),
    line(shown.map(({ num }) => (num ? "---:" : "---"))),
    ...rows.map(row),
    "",
  ];
}

function block(of: Block): string[] {
  if (of.kind === "table") return table(of);
  // What is drawn has its table beside it.
  return of.kind === "text" && of.tone !== "drawn" ? [paragraph(of.text), ""] : [];
}

const section = ({ heading, purpose, rules, blocks }: Section): string[] => [
  `## ${plain(heading)}`,
  "",
  `*${plain(purpose)}* ${plain(rules)}`,
  "",
  ...blocks.flatMap(block),
];

/** @internal */
export function markdownOf({ title, lead, sections, foot }: Page): string {
  const top = [`# ${plain(title)}`, "", paragraph({ text: lead.map(({ text }) => text).join(" ") }), ""];
  const lines = [...top, ...sections.flatMap(section), "---", "", ...foot.flatMap((said) => [paragraph(said), ""])];
  return `${lines.join("\n").trimEnd()}\n`;
}
