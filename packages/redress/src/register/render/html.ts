import { escapeHtml } from "./escape.ts";
import { fourHtml } from "./four.ts";
import { tableHtml } from "./html-table.ts";
import { html } from "./html-text.ts";
import { type MarkId, marks } from "./marks.ts";
import type { Block, Page, Section, Text } from "./page.ts";
import { runHtml } from "./run-chart.ts";
import { style } from "./style.ts";
import { styleHash } from "./style-hash.ts";

function blockHtml(block: Block, heading: Text): string {
  if (block.kind === "table") return tableHtml(block, heading);
  if (block.kind === "four") return fourHtml(block);
  if (block.kind === "run") return runHtml(block);
  const look = { plain: "", note: ' class="note"', drawn: ' class="note"', owed: ' class="owed"' }[block.tone];
  return `<p${look}>${html(block.text)}</p>`;
}

/** The margin holds the number of the part, as a clerk would note it. */
const sectionHtml = ({ heading, purpose, rules, blocks }: Section, at: number): string =>
  [
    `<section class="row" aria-labelledby="part-${at + 1}"><div class="m" aria-hidden="true"><b>${at + 1}</b></div><div>`,
    `<h2 id="part-${at + 1}">${html(heading)}</h2>`,
    `<p class="for">${html(purpose)}</p>`,
    ...blocks.map((block) => blockHtml(block, heading)),
    `<p class="note src">${html(rules)}</p>`,
    "</div></section>",
  ].join("\n");

/** Each mark once; what uses it refers to it within the page. */
function symbols(body: string): string {
  const used = (Object.keys(marks) as MarkId[]).filter((id) => body.includes(`href="#k-${id}"`));
  if (!used.length) return "";
  const drawn = used.map((id) => `<symbol id="k-${id}" viewBox="0 0 16 16">${marks[id]}</symbol>`);
  return `<svg class="vh" aria-hidden="true" width="0" height="0"><defs>${drawn.join("")}</defs></svg>\n`;
}

/** One file that needs nothing beside it: no script, nothing loaded, no `style` attributes. @internal */
export function htmlOf({ lang, title, lead, sections, foot, legend }: Page): string {
  const body = sections.map(sectionHtml).join("\n");
  return `<!doctype html>
<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title.text)}</title>
<style>${style}</style>
</head>
<body>
${symbols(body)}<main>
<header class="row"><div class="m"></div><div><h1>${html(title)}</h1>
<p class="lead">${lead.map(html).join(" ")}</p></div></header>
${body}
</main>
<footer class="row"><div class="m"></div><div>${[...foot, ...(legend ? [legend] : [])].map((said) => `<p class="note">${html(said)}</p>`).join("\n")}</div></footer>
</body>
</html>
`;
}
