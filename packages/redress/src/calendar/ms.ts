import { show } from "../time/instant.ts";
import * as engine from "./engine.ts";
import { CalendarError } from "./error.ts";
import type { Timeline } from "./timeline.ts";

/**
 * The same questions on epoch ms, without pauses, for bulk. Fractions are read as everywhere: instants downwards, amounts
 * to the nearest ms.
 *
 * @throws CalendarError `out-of-range` outside 1970 to 2199, `bad-amount`, `reversed`
 */
export interface MsCalendar {
  readonly add: (at: number, ms: number) => number;
  readonly subtract: (at: number, ms: number) => number;
  readonly between: (from: number, to: number) => number;
  readonly isOpen: (at: number) => boolean;
}

function amount(ms: number): number {
  if (typeof ms === "number" && ms >= 0) return Math.round(ms);
  throw new CalendarError("bad-amount", "ms", `${show(ms)} is no amount`);
}

/** Instants in, whole: anything but a number becomes NaN, which no calendar knows. */
const whole = (at: number) => (typeof at === "number" ? Math.floor(at) : Number.NaN);

function between(line: Timeline, from: number, to: number): number {
  const ms = engine.between(line, whole(from), whole(to));
  if (from > to) throw new CalendarError("reversed", "to", "to lies before from");
  return ms;
}

/** The questions on epoch ms of a timeline. @internal */
export const msCalendar = (line: Timeline): MsCalendar =>
  Object.freeze({
    add: (at: number, ms: number) => engine.add(line, whole(at), amount(ms)),
    subtract: (at: number, ms: number) => engine.subtract(line, whole(at), amount(ms)),
    between: (from: number, to: number) => between(line, from, to),
    isOpen: (at: number) => engine.isOpen(line, whole(at)),
  });
