import { bands, bars, type Frame } from "./bars.ts";
import { draw, text } from "./draw.ts";
import { closedWord, flagKind, flagWords } from "./flags.ts";
import type { Picture } from "./picture.ts";
import { daysOf, ticksOf } from "./scale.ts";
import type { Speech } from "./speech.ts";
import type { Told } from "./told.ts";

export const standingAcross = 34;
export const breadthStanding = 50;
const line = 18;

interface Label {
  readonly y: number;
  readonly words: string;
  readonly kind: string;
  /** Left out where there is no room: the table says it too. */
  readonly weak: boolean;
}

/** Labels from top to bottom, each where it belongs or below the one before; a weak one that would be moved far goes. */
function settled(labels: readonly Label[]): Label[] {
  const placed: Label[] = [];
  const strong = labels.filter(({ weak }) => !weak);
  const free = (label: Label) => strong.every(({ y }) => Math.abs(y - label.y) >= line);
  for (const label of labels.filter((one) => !one.weak || free(one)).sort((a, b) => a.y - b.y))
    placed.push({ ...label, y: Math.max(label.y, (placed.at(-1)?.y ?? Number.NEGATIVE_INFINITY) + line) });
  return placed;
}

/** The figure for a narrow place: time runs down. */
export function standing(frame: Frame, { flags, bars: all }: Picture, speech: Speech, told: Told): SVGElement[] {
  const { axis } = frame;
  const edge = standingAcross + breadthStanding;
  const hours = ticksOf(axis, told.given.plain, 22).map(({ px, hour }) =>
    text(standingAcross - 10, px < 6 ? 10 : px > axis.length - 6 ? axis.length : px + 5, String(hour), "p", "end"),
  );
  const days = daysOf(axis, told.given.plain, 44).map(
    ({ at, px }): Label => ({ y: px + 14, words: speech.day(at), kind: "w", weak: false }),
  );
  const closed = axis.parts.flatMap((part): Label[] => {
    const words = part.end - part.start >= 12 && closedWord(part, speech);
    return words ? [{ y: (part.start + part.end) / 2 + 5, words, kind: "p", weak: true }] : [];
  });
  const said = flags.flatMap((flag): Label[] => {
    const { words, more } = flagWords(flag, speech, told);
    const y = axis.at(flag.at) + 5;
    const label: Label = { y, words, kind: "b", weak: false };
    return more ? [label, { y: y + 1, words: more, kind: "b t-red", weak: false }] : [label];
  });
  const lines = flags.map((flag) =>
    draw("path", {
      class: flagKind(flag),
      "stroke-width": 2,
      d: `M${standingAcross - 4} ${Math.round(axis.at(flag.at) * 10) / 10}H${edge + 10}`,
    }),
  );
  const labels = settled([...days, ...closed, ...said]).map(({ y, words, kind }) => text(edge + 16, y, words, kind));
  return [...bands(frame), ...hours, ...bars(frame, all, speech), ...lines, ...labels];
}
