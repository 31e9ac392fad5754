import type { PlainCalendar } from "redress/calendar/plain";
import type { Axis } from "./axis.ts";

/** An hour on the scale, or the beginning of a day. */
export interface Tick {
  readonly at: number;
  readonly px: number;
  readonly hour: number;
}

const hour = 3_600_000;
/** Where an hour has fewer px than this, only days are written. */
const fewest = 5;
const steps = [1, 2, 3, 4, 6, 12, 24];

/** The hours to write, so many px apart at least; the ends of what is open among them where there is room. */
export function ticksOf(axis: Axis, plain: PlainCalendar, apart: number): Tick[] {
  if (axis.pxPerHour < fewest) return [];
  const step = steps.find((one) => one * axis.pxPerHour >= apart) ?? 24;
  const ticks: Tick[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const { from, to, closed } of axis.parts) {
    if (closed.length || (axis.pxPerHour * (to - from)) / hour < apart / 2) continue;
    for (let at = from; at <= to; at += hour) {
      const [hours = 0, minutes = 0] = plain.wall(at).slice(11).split(":").map(Number);
      if (minutes) {
        at -= minutes * 60_000;
        continue;
      }
      const px = axis.at(at);
      if ((hours % step && at !== from) || px - last < apart) continue;
      ticks.push({ at, px, hour: hours === 0 && at === to ? 24 : hours });
      last = px;
    }
  }
  return ticks;
}

/** Where each day begins to be drawn, so many px apart at least. */
export function daysOf(axis: Axis, plain: PlainCalendar, apart: number): { at: number; px: number }[] {
  const days: { at: number; px: number }[] = [];
  let date = "";
  for (const { from, to, closed } of axis.parts) {
    if (closed.length) continue;
    for (let at = from; at < to; at = plain.instant(`${plain.wall(at + 26 * hour - hourOf(plain, at)).slice(0, 10)}T00:00`)) {
      const [day, px] = [plain.wall(at).slice(0, 10), axis.at(at)];
      if (day === date) continue;
      date = day;
      if (px - (days.at(-1)?.px ?? Number.NEGATIVE_INFINITY) >= apart) days.push({ at, px });
    }
  }
  return days;
}

const hourOf = (plain: PlainCalendar, at: number) => Number(plain.wall(at).slice(11, 13)) * hour;
