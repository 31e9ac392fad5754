import { draw, text, widthOf } from "../simulator/draw.ts";
import { dayOf } from "./days.ts";
import type { Picture, Row } from "./picture.ts";
import type { Speech } from "./speech.ts";

/** Height of a row in px; the labels beside have the same. */
export const rowHeight = 24;
export const headHeight = 78;
const [flagRow, dayRow] = [16, 68];

const bars: Readonly<Record<string, string>> = {
  right: "f-grn",
  late: "f-red",
  closed: "f-none pen dash",
  open: "f-wash pen dash",
  now: "f-wash ink",
  critical: "f-ink",
  none: "f-fld edge",
};
const flagKinds = { notice: "ink", end: "ink", touch: "pen", today: "today" } as const;

/** The part of a figure that a row has: its room as a line, the work as a bar, its due day as a tick. */
function rowOf(row: Row, place: number, x: (day: number) => number): SVGElement[] {
  const y = headHeight + place * rowHeight;
  const middle = y + rowHeight / 2;
  const width = Math.max(x(row.finish + 1) - x(row.start) - 1, 4);
  const bar = draw("rect", { x: x(row.start) + 0.5, y: middle - 6, width, height: 12, class: bars[row.mark] ?? "f-fld edge" });
  const due = x(row.due + 1) - 1;
  const parts = [
    draw("path", { class: "line", d: `M0 ${y + rowHeight - 0.5}H${Math.round(x(Number.POSITIVE_INFINITY))}` }),
    draw("path", { class: "pen", "stroke-width": 1.5, d: `M${x(row.start)} ${middle}H${x(row.latest + 1) - 1}` }),
    bar,
    draw("path", { class: row.misses ? "red" : "ink", "stroke-width": 2, d: `M${due} ${middle - 7}v14` }),
  ];
  if (row.mark === "right")
    parts.push(draw("path", { class: "tickmark", "stroke-width": 1.8, d: `M${x(row.start) + 3} ${middle}l2.5 3 4.5-5.5` }));
  if (row.misses) parts.push(draw("path", { class: "f-red", d: `M${due - 5} ${middle - 11}h10l-5 6z` }));
  return parts;
}

/** First days of weeks, as far apart as their words need. */
function weeks(picture: Picture, x: (day: number) => number): number[] {
  const days: number[] = [];
  for (let day = picture.first; day <= picture.last; day++) {
    const monday = new Date(day * 86_400_000).getUTCDay() === 1;
    if (monday && x(day) - (days.length ? x(days.at(-1) as number) : -99) >= 52) days.push(day);
  }
  return days;
}

/** The figure for a wide place: time runs to the right, a row a task. */
export function lying(picture: Picture, width: number, speech: Speech): SVGElement[] {
  const { first, last, rows, closed, after, flags } = picture;
  const scale = (width - 8) / (last - first + 1);
  const x = (day: number) => Math.round(Math.min((day - first) * scale, width) * 10) / 10;
  const bottom = headHeight + rows.length * rowHeight;
  const hatch = [...closed].map((day) =>
    draw("rect", { x: x(day), y: headHeight, width: x(day + 1) - x(day), height: bottom - headHeight, fill: "url(#sim-closed)" }),
  );
  const band = after
    ? [draw("rect", { x: x(after[0] + 1), y: headHeight - 6, width: x(after[1] + 1) - x(after[0] + 1), height: 6, class: "f-wash edge" })]
    : [];
  const ticks = weeks(picture, x).flatMap((day) => [
    draw("path", { class: "edge", d: `M${x(day)} ${headHeight - 6}v6` }),
    text(x(day) + 3, dayRow, speech.short(dayOf(day)), "p halo"),
  ]);
  // Each flag in a line of its own, so that none covers another.
  const poles = flags.flatMap(({ kind, at }, place) => {
    const px = kind === "end" || kind === "touch" ? x(at + 1) - 1 : x(at) + 0.5;
    const words = speech.say(`flag-${kind}`, { day: speech.short(dayOf(at)) });
    const y = flagRow + (place % 3) * 15;
    const right = px + 6 + widthOf(words) <= width;
    return [
      draw("path", { class: flagKinds[kind], "stroke-width": 2, d: `M${px} ${y - 10}V${bottom}` }),
      text(right ? px + 5 : px - 5, y, words, kind === "touch" ? "p halo" : "b halo", right ? "start" : "end"),
    ];
  });
  const lines = poles.filter((_, at) => at % 2 === 0);
  const words = poles.filter((_, at) => at % 2 === 1);
  return [...hatch, ...band, ...rows.flatMap((row, place) => rowOf(row, place, x)), ...lines, ...ticks, ...words];
}

export const lyingHeight = ({ rows }: Picture): number => headHeight + rows.length * rowHeight + 2;
