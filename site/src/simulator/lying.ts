import { bands, bars, type Frame } from "./bars.ts";
import { draw, text, widthOf } from "./draw.ts";
import { closedWord, flagKind, flagWords } from "./flags.ts";
import type { Flag, Picture } from "./picture.ts";
import { daysOf, ticksOf } from "./scale.ts";
import type { Speech } from "./speech.ts";
import type { Told } from "./told.ts";

export const lyingAcross = 50;
export const breadthLying = 48;
const [ruler, firstRow, row] = [132, 158, 20];

/** How high the figure is that lies. */
export const lyingHeight = ({ flags }: Picture): number => firstRow + row * (flags.length - 1) + 8;

/** Lines fall from right to left into lower rows, so that none crosses the words of another. */
function flagAt(frame: Frame, flag: Flag, place: number, speech: Speech, told: Told): SVGElement[] {
  const [x, y] = [frame.axis.at(flag.at), firstRow + row * place];
  const { words, more } = flagWords(flag, speech, told);
  const width = widthOf(words) + (more ? widthOf(more) + 8 : 0);
  const right = x + 8 + width <= frame.axis.length;
  const label = text(right ? x + 7 : x - 7, y, words, "b halo", right ? "start" : "end");
  if (more) label.append(draw("tspan", { class: "t-red b", dx: 8 }, more));
  const top = flag.kind === "now" ? lyingAcross : lyingAcross - 8;
  return [draw("path", { class: flagKind(flag), "stroke-width": 2, d: `M${Math.round(x * 10) / 10} ${top}V${y + 4}` }), label];
}

/** The figure for a wide place: time runs to the right. */
export function lying(frame: Frame, { flags, bars: all }: Picture, speech: Speech, told: Told): SVGElement[] {
  const { axis } = frame;
  const bottom = lyingAcross + breadthLying;
  const wordsAt = lyingAcross - 14;
  const closed = axis.parts.flatMap((part) => {
    const words = closedWord(part, speech);
    if (!words || widthOf(words) > part.end - part.start + 14) return [];
    const middle = Math.max((part.start + part.end) / 2, widthOf(words) / 2);
    return [text(Math.min(middle, axis.length - widthOf(words) / 2), wordsAt, words, "p", "middle")];
  });
  const hours = ticksOf(axis, told.given.plain, 26).flatMap(({ px, hour }) => [
    draw("path", { class: "edge", d: `M${Math.round(px * 10) / 10} ${bottom}v5` }),
    text(px, ruler, String(hour), "p halo", px < 8 ? "start" : px > axis.length - 8 ? "end" : "middle"),
  ]);
  const days = daysOf(axis, told.given.plain, 92).flatMap(({ at, px }) =>
    px + widthOf(speech.day(at)) > axis.length ? [] : [text(px, 14, speech.day(at), "w")],
  );
  const down = [...flags].sort((a, b) => b.at - a.at);
  const marks = down.map((flag, place) => flagAt(frame, flag, place, speech, told));
  const lines = marks.flatMap((mark) => mark.slice(0, 1));
  return [...bands(frame), ...closed, ...days, ...bars(frame, all, speech), ...lines, ...hours, ...marks.flatMap((mark) => mark.slice(1))];
}
