import type { Given } from "./given.ts";
import type { PauseText, SimulatorState } from "./state.ts";

/** What can be dragged: `registered`, `now`, `answered`, `pause-0-from`, `pause-0-to` and so on. Also the name of its input. */
export type Grip = string;

export const minute = 60_000;
export const hour = 60 * minute;
/** A drag moves in these steps. */
export const dragStep = 5 * minute;

/** How far a key moves a grip, in ms; the ends of what is drawn for Home and End. */
export const keySteps: Readonly<Record<string, number>> = {
  ArrowRight: 15 * minute,
  ArrowUp: 15 * minute,
  ArrowLeft: -15 * minute,
  ArrowDown: -15 * minute,
  PageUp: hour,
  PageDown: -hour,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};
/** With the shift key a step is a day. */
export const shiftStep = 24 * hour;

/** The grips in the order of their moments in the story. */
export function gripsOf({ pauses, answered }: SimulatorState): Grip[] {
  return [
    "registered",
    ...(answered ? ["answered"] : []),
    ...pauses.flatMap(({ to }, at) => (to ? [`pause-${at}-from`, `pause-${at}-to`] : [`pause-${at}-from`])),
    "now",
  ];
}

/** The moment of a grip. */
export function momentOf(given: Given, grip: Grip): number {
  if (grip === "registered" || grip === "now") return given[grip];
  if (grip === "answered") return given.answered ?? given.registered;
  const [, at, end] = grip.split("-");
  const pause = given.pauses[Number(at)];
  return (end === "to" ? pause?.to : pause?.from) ?? given.now;
}

/** Where a grip may go, both ends included: never past its neighbours, so that a drag cannot tell an impossible story. */
export function limitsOf(given: Given, grip: Grip): readonly [from: number, to: number] {
  const { registered, now, answered, pauses } = given;
  const never = Number.POSITIVE_INFINITY;
  if (grip === "registered") return [-never, Math.min(now, answered ?? never, pauses[0]?.from ?? never)];
  if (grip === "now" || grip === "answered") return [registered, never];
  const [, place, end] = grip.split("-");
  const at = Number(place);
  const before = pauses[at - 1];
  if (end === "from") return [before ? (before.to ?? before.from) : registered, pauses[at]?.to ?? never];
  return [pauses[at]?.from ?? registered, pauses[at + 1]?.from ?? never];
}

/** The state with another wall time in a control. */
export function withMoment(state: SimulatorState, grip: Grip, wall: string): SimulatorState {
  const [name, place, end] = grip.split("-");
  if (name !== "pause") return { ...state, [grip]: wall };
  const change = (pause: PauseText, at: number) => (at === Number(place) ? { ...pause, [end as string]: wall } : pause);
  return { ...state, pauses: state.pauses.map(change) };
}

/**
 * Moves a grip to a moment, as far as its limits and what is drawn allow; by whole steps of the clock on the wall. An hour
 * that a clock change repeats has two moments for one wall time: going on, it is passed.
 */
export function moved(
  state: SimulatorState,
  given: Given,
  grip: Grip,
  to: number,
  drawn?: readonly [from: number, to: number],
): SimulatorState {
  const [low, high] = limitsOf(given, grip);
  const [from, until] = drawn ?? [low, high];
  const at = Math.min(Math.max(to, low, from), high, until);
  if (!Number.isFinite(at)) return state;
  const whole = Math.round(at / minute) * minute;
  const landed = given.plain.instant(given.plain.wall(whole));
  const passed = whole > momentOf(given, grip) ? whole + (whole - landed) : landed;
  return withMoment(state, grip, given.plain.wall(landed === whole ? whole : passed));
}
