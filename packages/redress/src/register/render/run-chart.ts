import { escapeHtml } from "./escape.ts";
import { html } from "./html-text.ts";
import type { Run } from "./page.ts";

const height = 140;
const top = 8;

/** 100 % on top, 0 % at the foot. */
const up = (share: number) => Math.round((top + (1 - Math.min(1, Math.max(0, share))) * height) * 10) / 10;

/** A share over the months, each with its interval; a month without one is a gap. @internal */
export function runHtml({ caption, label, points }: Run): string {
  const at = (index: number) => `${Math.round(((index + 0.5) / points.length) * 1000) / 10}%`;
  const grid = [0, 0.5, 1].map(
    (share) => `<line class="${share ? "line" : "edge"}" x1="0" x2="100%" y1="${up(share)}" y2="${up(share)}"/>`,
  );
  const marks = points.map(({ bar }, index) => {
    if (!bar) return "";
    const [x, y] = [at(index), up(bar.value)];
    const before = points[index - 1]?.bar;
    const path = before ? `<line class="pen" x1="${at(index - 1)}" x2="${x}" y1="${up(before.value)}" y2="${y}"/>` : "";
    const dash = bar.few ? " dash" : "";
    const ends = [bar.low, bar.high].filter((end) => end !== undefined).map(up);
    const span = ends.length === 2 ? `<line class="ink${dash}" x1="${x}" x2="${x}" y1="${ends[0]}" y2="${ends[1]}"/>` : "";
    return `${path}${span}<circle class="${bar.few ? "f-pap pen" : "f-ink"}" cx="${x}" cy="${y}" r="4.5"/>`;
  });
  const name = (index: number, anchor: string, x: string) =>
    `<text class="p" x="${x}" y="${top + height + 20}" text-anchor="${anchor}">${escapeHtml(points[index]?.month ?? "")}</text>`;
  return [
    `<figure class="run"><figcaption>${html(caption)}</figcaption>`,
    `<div class="axis"><svg class="scale" aria-hidden="true"><text class="p" x="100%" y="13" text-anchor="end">100 %</text><text class="p" x="100%" y="${up(0.5) + 4}" text-anchor="end">50</text><text class="p" x="100%" y="${up(0)}" text-anchor="end">0</text></svg>`,
    `<svg role="img" aria-label="${escapeHtml(label)}">${grid.join("")}${marks.join("")}${name(0, "start", "0")}${name(points.length - 1, "end", "100%")}</svg></div></figure>`,
  ].join("\n");
}
