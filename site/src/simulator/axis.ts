import type { Part } from "./parts.ts";

/** A part with its place on the axis, in px. */
export interface Placed extends Part {
  readonly start: number;
  readonly end: number;
}

/** Time along the figure: open hours at one scale, closed time folded. */
export interface Axis {
  readonly parts: readonly Placed[];
  readonly length: number;
  readonly pxPerHour: number;
  /** First and last moment that is drawn. */
  readonly drawn: readonly [from: number, to: number];
  /** Where a moment lies, in px; at an end where it is not drawn. */
  readonly at: (moment: number) => number;
  /** Which moment lies there. */
  readonly moment: (px: number) => number;
}

const hour = 3_600_000;
const span = ({ from, to }: Part) => to - from;

/** How wide a fold is, before all are made to fit: a night or a weekend shows as more than a break. */
const foldOf = (part: Part) => (span(part) > 20 * hour ? 66 : span(part) > 3 * hour ? 44 : 28);

/** How long a figure that stands should be: its hours are told apart, and it ends on one screen or two. */
export const tallLength = (parts: readonly Part[]): number => {
  const open = parts.reduce((sum, part) => sum + (part.closed.length ? 0 : span(part)), 0) / hour;
  const folds = parts.reduce((sum, part) => sum + (part.closed.length ? foldOf(part) : 0), 0);
  return Math.round(Math.min(Math.max(open * 44 + folds, 240), 820));
};

export function axisOf(parts: readonly Part[], length: number): Axis {
  const wanted = parts.reduce((sum, part) => sum + (part.closed.length ? foldOf(part) : 0), 0);
  const open = parts.reduce((sum, part) => sum + (part.closed.length ? 0 : span(part)), 0);
  const folds = open ? Math.min(wanted, length * 0.3) : length;
  const shrink = wanted ? folds / wanted : 1;
  let start = 0;
  const placed = parts.map((part): Placed => {
    const end = start + (part.closed.length ? foldOf(part) * shrink : (span(part) / open) * (length - folds));
    const one = { ...part, start, end };
    start = end;
    return one;
  });
  const [first, last] = [placed[0] as Placed, placed.at(-1) as Placed];
  const at = (moment: number) => {
    const part = placed.find(({ to }) => moment <= to) ?? last;
    const share = Math.min(Math.max((moment - part.from) / span(part), 0), 1);
    return part.start + share * (part.end - part.start);
  };
  const moment = (px: number) => {
    const part = placed.find(({ end }) => px <= end) ?? last;
    const share = Math.min(Math.max((px - part.start) / (part.end - part.start), 0), 1);
    return part.from + share * span(part);
  };
  return { parts: placed, length, pxPerHour: ((length - folds) / open) * hour, drawn: [first.from, last.to], at, moment };
}
