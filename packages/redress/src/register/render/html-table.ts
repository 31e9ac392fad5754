import { barHtml } from "./bar.ts";
import { escapeHtml } from "./escape.ts";
import { html, markHtml } from "./html-text.ts";
import type { Cell, Column, Row, Table, Text } from "./page.ts";

const attribute = (name: string, value: string) => (value ? ` ${name}="${value}"` : "");

function content({ text, bar, mark, strong }: Cell): string {
  if (bar) return barHtml(bar);
  const said = strong ? `<b>${html(text)}</b>` : html(text);
  return mark ? `<span class="st">${markHtml(mark)}<span>${said}</span></span>` : said;
}

/** The roles are said again, since a row that folds on a phone is no row to some browsers. */
function row({ cells, off, group }: Row, columns: readonly Column[]): string {
  let at = 0;
  const written = cells.map((cell, index) => {
    const { label, num, chart, word } = columns[at] as Column;
    at += cell.span ?? 1;
    const span = cell.span === undefined ? "" : ` colspan="${cell.span}"`;
    if (index === 0) return `<th scope="${group ? "rowgroup" : "row"}" role="rowheader"${span}>${content(cell)}</th>`;
    const said = content(cell);
    const alone = cell.span === undefined;
    const look = [alone && num && "num", alone && chart && "bw", alone && word && "word", !said && "none"].filter(Boolean).join(" ");
    const name = chart && cell.bar ? "" : escapeHtml(label.text);
    return `<td role="cell"${span}${attribute("class", look)}${attribute("data-label", said ? name : "")}>${said}</td>`;
  });
  const look = [off && "off", group && "group"].filter(Boolean).join(" ");
  return `<tr role="row"${attribute("class", look)}>${written.join("")}</tr>`;
}

const scale =
  '<svg class="bar" aria-hidden="true"><text y="17">0</text><text x="50%" y="17" text-anchor="middle">50</text><text x="100%" y="17" text-anchor="end">100 %</text></svg>';

function head({ label, num, chart }: Column): string {
  if (chart) return `<th scope="col" role="columnheader" class="bw"><span class="vh">${html(label)}</span>${scale}</th>`;
  return `<th scope="col" role="columnheader"${num ? ' class="num"' : ""}>${html(label)}</th>`;
}

/** @internal */
export function tableHtml({ caption, columns, rows }: Table, heading: Text): string {
  // A caption that says what the heading above it says is for those who go from table to table.
  const heard = html(caption) === html(heading) ? ' class="vh"' : "";
  const slim = columns.length < 5 ? " slim" : "";
  return [
    `<table role="table" class="fold${slim}"><caption${heard}>${html(caption)}</caption>`,
    `<thead role="rowgroup"><tr role="row">${columns.map(head).join("")}</tr></thead>`,
    `<tbody role="rowgroup">${rows.map((one) => row(one, columns)).join("")}</tbody></table>`,
  ].join("\n");
}
