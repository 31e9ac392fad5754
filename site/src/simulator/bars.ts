import type { Axis } from "./axis.ts";
import { draw, text, widthOf } from "./draw.ts";
import type { Bar } from "./picture.ts";
import type { Speech } from "./speech.ts";

/** How a figure lies or stands: a stretch along the axis and across it, as a box. */
export interface Frame {
  readonly axis: Axis;
  readonly lies: boolean;
  /** Where the band of time begins across the axis, and how broad it is. */
  readonly across: number;
  readonly breadth: number;
}

const kinds: Readonly<Record<Bar["kind"], string>> = {
  counted: "f-grn",
  coming: "f-gw grn",
  paused: "f-hatch edge",
  planned: "f-none pen dash",
  late: "f-red",
};

export function box({ axis, lies, across, breadth }: Frame, from: number, to: number, inset = 0) {
  const [start, length] = [axis.at(from), axis.at(to) - axis.at(from)];
  return lies
    ? { x: start, y: across + inset, width: length, height: breadth - 2 * inset }
    : { x: across + inset, y: start, width: breadth - 2 * inset, height: length };
}

/** Two bars on paper: paused, where there is room for it. */
function pauseMark({ x, y, width, height }: ReturnType<typeof box>): SVGElement[] {
  if (width < 26 || height < 24) return [];
  const [cx, cy] = [x + width / 2, y + height / 2];
  return [
    draw("rect", { x: cx - 13, y: cy - 12, width: 26, height: 24, class: "f-pap" }),
    draw("path", { d: `M${cx - 6} ${cy - 8}h4v16h-4zm8 0h4v16h-4z`, class: "f-ink" }),
  ];
}

/** The bands of open and closed time. */
export const bands = (frame: Frame): SVGElement[] =>
  frame.axis.parts.flatMap(({ from, to, closed }) => {
    const place = box(frame, from, to);
    return closed.length ? [draw("rect", { ...place, fill: "url(#sim-closed)" })] : [draw("rect", { ...place, class: "f-fld edge" })];
  });

/** What became of the time: bars with their lengths where these fit. */
export const bars = (frame: Frame, all: readonly Bar[], { length }: Speech): SVGElement[] =>
  all.flatMap(({ kind, from, to }) => {
    const place = box(frame, from, to, kind === "late" ? frame.breadth / 4 : 0);
    // So narrow that its border would be all there is to see.
    const slim = kind === "coming" && Math.min(place.width, place.height) < 12;
    const bar = draw("rect", { ...place, class: slim ? "f-gw edge" : kinds[kind] });
    if (kind === "paused")
      return [draw("rect", { ...place, fill: "url(#sim-paused)" }), draw("rect", { ...place, class: "f-none edge" }), ...pauseMark(place)];
    const words = length(to - from);
    const fits = place.width > widthOf(words) + 4 && place.height > 15;
    if (!fits || kind === "planned" || kind === "late") return [bar];
    return [bar, text(place.x + place.width / 2, place.y + place.height / 2 + 5, words, kind === "counted" ? "t-on" : "t-grn", "middle")];
  });
