import { escapeHtml } from "./escape.ts";
import type { Bar } from "./page.ts";

/** A share as a place along the chart, held between its ends. @internal */
export const along = (share: number): string => `${Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10}%`;

const upright = (at: string, from: number, to: number, look: string) =>
  `<line class="${look}" x1="${at}" x2="${at}" y1="${from}" y2="${to}"/>`;

/** The interval as a line with caps. */
function whisker(low: number, high: number): string {
  const [from, to] = [along(low), along(high)];
  return `<line class="ink" x1="${from}" x2="${to}" y1="12" y2="12"/>${upright(from, 7, 17, "ink")}${upright(to, 7, 17, "ink")}`;
}

/** A bar from 0 to 100 % in percent of its width, so that it stretches without a viewBox. @internal */
export function barHtml({ value, low, high, upTo, few, label }: Bar): string {
  const end = along(value);
  return [
    `<svg class="bar" role="img" aria-label="${escapeHtml(label)}">`,
    upright("0", 0, 24, "edge"),
    `<rect class="${few ? "f-wash edge dash" : "f-gw"}" x="0" y="3" width="${end}" height="18"/>`,
    upright(end, 3, 21, few ? "pen thick" : "grn thick"),
    low !== undefined && high !== undefined ? whisker(low, high) : "",
    upTo === undefined ? "" : upright(along(upTo), 0, 24, "ink"),
    "</svg>",
  ].join("");
}
