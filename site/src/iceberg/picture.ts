import type { Reckoned } from "./reckon.ts";
import { clients } from "./told.ts";

export const width = 280;
export const height = 210;
const [top, base, peak] = [14, 200, 120];
const [left, right] = [8, 272];

/** How deep the water cuts a triangle, so that this share of its area stands above: areas go with the square of the height. */
const depth = (share: number): number => top + (base - top) * Math.sqrt(Math.min(1, Math.max(0, share)));
const at = (value: number): string => value.toFixed(1);

/** The two sides of the ice at a depth. */
const sides = (y: number): readonly [number, number] => {
  const part = (y - top) / (base - top);
  return [peak + (left - peak) * part, peak + (right - peak) * part];
};

function band(low: number, high: number): string {
  const [a, b] = [depth(low), depth(high)];
  return `<rect class="f-hatch" x="0" y="${at(a)}" width="${width}" height="${at(Math.max(1, b - a))}"/>`;
}

/** The inside of the drawing: numbers and classes only. The words stand beside it. */
export function picture({ own, claimed }: Reckoned, language: string): string {
  if (own.rate.from !== "measured") return "";
  const { share, low, high } = own.rate;
  const water = depth(share);
  const printed = depth(claimed.rate.share);
  const [from, to] = sides(water);
  const above = Math.max(top + 11, Math.min(water - 8, base - 40));
  const below = Math.min(base - 10, Math.max(water + 34, (water + base) / 2 + 12));
  return [
    '<defs><pattern id="ice-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="line" x1="0" y1="0" x2="0" y2="6" stroke-width="2"/></pattern></defs>',
    `<polygon class="f-wash edge" points="${peak},${top} ${left},${base} ${right},${base}"/>`,
    `<polygon class="f-ink" points="${peak},${top} ${at(from)},${at(water)} ${at(to)},${at(water)}"/>`,
    `<polyline class="edge" points="${at(from + (to - from) * 0.62)},${at(water)} ${peak + 52},${base - 40} ${peak + 30},${base}"/>`,
    band(low, high),
    `<line class="ink" stroke-width="2" x1="0" x2="${width}" y1="${at(water)}" y2="${at(water)}"/>`,
    `<line class="pen dash" stroke-width="1.5" x1="0" x2="${width}" y1="${at(printed)}" y2="${at(printed)}"/>`,
    `<text class="b" x="${width}" y="${at(above)}" text-anchor="end">${clients(language, own.complaints)}</text>`,
    `<text class="b" x="${peak}" y="${at(below)}" text-anchor="middle">${clients(language, own.silent.point)}</text>`,
  ].join("");
}
