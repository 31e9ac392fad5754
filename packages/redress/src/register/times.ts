import { survival, survivalQuantile } from "../metrics/index.ts";
import { quantileOf } from "../metrics/quantile.ts";
import type { Histogram } from "./histogram.ts";
import type { LineChange } from "./line-shape.ts";
import { shareChange } from "./lines.ts";
import type { FirstContactLine, TimesLine } from "./report-shape.ts";
import type { Sheet } from "./sheet.ts";

type Counts = readonly (readonly [minutes: number, count: number])[];

const total = (counts: Counts) => counts.reduce((sum, [, count]) => sum + count, 0);

/** The values one by one, in order, as the quantile asks for them. */
function values(counts: Counts): Float64Array {
  const all = new Float64Array(total(counts));
  let at = 0;
  for (const [minutes, count] of counts) {
    all.fill(minutes, at, at + count);
    at += count;
  }
  return all;
}

function ended(counts: Counts): TimesLine {
  const all = values(counts);
  if (!all.length) return { n: 0 };
  return { n: all.length, medianMinutes: quantileOf(all, 0.5), p90Minutes: quantileOf(all, 0.9) };
}

function withWaiting(contacted: Counts, waiting: Counts): FirstContactLine["withWaiting"] {
  const followed = (counts: Counts, done: boolean) => counts.map(([duration, count]) => ({ duration, ended: done, count }));
  const curve = survival([...followed(contacted, true), ...followed(waiting, false)]);
  const line = { n: total(contacted) + total(waiting), waiting: total(waiting) };
  if (curve.status !== "ok") return line;
  const reached = (p: number) => {
    const told = survivalQuantile(curve, p);
    return told.status === "ok" && told.value.reached ? told.value.at : undefined;
  };
  const [median, p90] = [reached(0.5), reached(0.9)];
  return { ...line, ...(median !== undefined && { medianMinutes: median }), ...(p90 !== undefined && { p90Minutes: p90 }) };
}

/** How many of each month took longer than the median of both: of two months alike, about as many (Mood's test). */
function change(contacted: Histogram, before: Histogram): LineChange {
  const [own, then] = [contacted.list(), before.list()];
  const both = values([...own, ...then].sort(([a], [b]) => a - b));
  if (!both.length) return "too-few";
  const median = quantileOf(both, 0.5);
  const longer = (counts: Counts) => ({ hits: total(counts.filter(([minutes]) => minutes > median)), n: total(counts) });
  return shareChange(longer(own), longer(then));
}

/** @internal */
export const firstContactLine = (sheet: Sheet, before: Sheet): FirstContactLine => ({
  contacted: ended(sheet.contacted.list()),
  withWaiting: withWaiting(sheet.contacted.list(), sheet.waiting.list()),
  change: change(sheet.contacted, before.contacted),
});
