import { draw, text } from "../simulator/draw.ts";
import { dayOf } from "./days.ts";
import type { FlagKind, Picture, Row } from "./picture.ts";
import type { Speech } from "./speech.ts";

const [line, spine, chip] = [28, 92, 46];

/** A line of the figure that stands: a day with what falls on it. */
interface Line {
  readonly day: number;
  readonly flags: readonly FlagKind[];
  readonly rows: readonly Row[];
}

function linesOf({ rows, flags }: Picture): Line[] {
  const days = [...new Set([...rows.map(({ due }) => due), ...flags.map(({ at }) => at)])].sort((a, b) => a - b);
  return days.map((day) => ({
    day,
    flags: flags.filter(({ at }) => at === day).map(({ kind }) => kind),
    rows: rows.filter(({ due }) => due === day),
  }));
}

/** A task on its day: its mark and its number. */
function chipOf(row: Row, x: number, y: number): SVGElement[] {
  const mark = draw("use", { href: `#${row.mark}`, x, y: y - 8, width: 16, height: 16, class: `k-${row.mark}` });
  return [mark, text(x + 20, y + 5, String(row.number), row.critical ? "b" : "")];
}

/** The figure for a narrow place: time runs down, each due day a line; longer waits stand further apart. */
export function standing(picture: Picture, width: number, speech: Speech): { readonly nodes: SVGElement[]; readonly height: number } {
  const [perLine, nodes] = [Math.max(1, Math.floor((width - spine - 16) / chip)), [] as SVGElement[]];
  let [y, before] = [line / 2, undefined as number | undefined];
  const top = y;
  for (const { day, flags, rows } of linesOf(picture)) {
    if (before !== undefined) y += Math.min(Math.max(day - before - 1, 0) * 3, 30);
    const heavy = flags.length > 0;
    nodes.push(text(spine - 14, y + 5, speech.day(dayOf(day)), heavy ? "b" : "p", "end"));
    nodes.push(
      draw("path", { class: flags.includes("today") ? "today" : "ink", "stroke-width": heavy ? 3 : 1, d: `M${spine - 6} ${y}h12` }),
    );
    if (heavy) {
      const words = flags.map((kind) => speech.say(`on-${kind}`)).join(", ");
      nodes.push(text(spine + 14, y + 5, words, "b"));
      y += line;
    }
    for (const [at, row] of rows.entries()) {
      if (at && at % perLine === 0) y += line;
      nodes.push(...chipOf(row, spine + 14 + (at % perLine) * chip, y));
    }
    if (rows.length) y += line;
    before = day;
  }
  const bottom = Math.round(y - line / 2);
  return { nodes: [draw("path", { class: "edge", d: `M${spine} ${top}V${bottom}` }), ...nodes], height: bottom + 8 };
}
