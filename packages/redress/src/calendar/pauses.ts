import { add, between, nextOpening, previousClosing, subtract } from "./engine.ts";
import type { Timeline } from "./timeline.ts";

/** A stretch in which the clock stands still, in UTC ms, half-open. @internal */
export type Still = readonly [from: number, to: number];

/** Puts pauses in order, joins those that touch, and drops empty ones. @internal */
export function mergePauses(pauses: readonly Still[]): Still[] {
  const merged: [number, number][] = [];
  for (const [from, to] of [...pauses].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (from === to) continue;
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

/** The first instant, from `at` on, that is open and not paused. @internal */
export function nextRunning(line: Timeline, at: number, pauses: readonly Still[]): number {
  let open = nextOpening(line, at);
  for (const [from, to] of pauses) if (open >= from && open < to) open = nextOpening(line, to);
  return open;
}

/** The last instant, up to `at`, at which the clock had just run. @internal */
export function previousRunning(line: Timeline, at: number, pauses: readonly Still[]): number {
  let closed = previousClosing(line, at);
  for (const [from, to] of pauses.toReversed()) if (closed > from && closed <= to) closed = previousClosing(line, from);
  return closed;
}

/** As `add`, pauses counting as closed. @internal */
export function addRunning(line: Timeline, at: number, amount: number, pauses: readonly Still[]): number {
  if (amount === 0) return nextRunning(line, at, pauses);
  let [now, left] = [at, amount];
  for (const [from, to] of pauses) {
    if (to <= now) continue;
    const until = from > now ? between(line, now, from) : 0;
    if (left <= until) break;
    left -= until;
    now = to;
  }
  return add(line, now, left);
}

/** As `subtract`, pauses counting as closed. @internal */
export function subtractRunning(line: Timeline, at: number, amount: number, pauses: readonly Still[]): number {
  if (amount === 0) return previousRunning(line, at, pauses);
  let [now, left] = [at, amount];
  for (const [from, to] of pauses.toReversed()) {
    if (from >= now) continue;
    const since = to < now ? between(line, to, now) : 0;
    if (left <= since) break;
    left -= since;
    now = from;
  }
  return subtract(line, now, left);
}

/** Working ms between two instants, less what lies in pauses; negative where the instants are reversed. @internal */
export function betweenRunning(line: Timeline, from: number, to: number, pauses: readonly Still[]): number {
  if (from > to) return 0 - betweenRunning(line, to, from, pauses);
  let sum = between(line, from, to);
  for (const [start, end] of pauses) {
    const clip: Still = [Math.max(start, from), Math.min(end, to)];
    if (clip[0] < clip[1]) sum -= between(line, ...clip);
  }
  return sum;
}
