import { barHtml } from "./bar.ts";
import { escapeHtml } from "./escape.ts";
import { html } from "./html-text.ts";
import type { Four, Quarter } from "./page.ts";

const quarter = ({ name, count, figure, next, bar, act }: Quarter): string =>
  [
    `<div${act ? ' class="act"' : ""}><p class="q"><b>${html(name)}</b> <span class="n">${escapeHtml(count)}</span></p>`,
    bar ? barHtml(bar) : "",
    `<p>${html(figure)}. ${html(next)}</p></div>`,
  ].join("");

/** Satisfaction and loyalty as four quarters; those to act on have the ink frame. @internal */
export function fourHtml({ caption, quarters: [a, b, c, d], across, down }: Four): string {
  return [
    '<figure><div class="four">',
    `<span class="y">${html(down[0])}</span>${quarter(a)}${quarter(b)}`,
    `<span class="y">${html(down[1])}</span>${quarter(c)}${quarter(d)}`,
    `<span></span><span class="x">${html(across[0])}</span><span class="x">${html(across[1])}</span></div>`,
    `<figcaption>${html(caption)}</figcaption></figure>`,
  ].join("\n");
}
