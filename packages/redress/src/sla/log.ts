import { type Step, steps } from "../complaint/case/replay.ts";
import type { CaseEvent, CaseRefusal } from "../complaint/index.ts";
import { readInstant } from "../time/instant.ts";

/** An event at an instant. `event` is its id; `""` where it is not an event of the log but was handed in. */
export interface Mark {
  readonly event: string;
  readonly at: number;
}

/** A pause of a case. Without `to`, it has not ended. @internal */
export interface LogPause extends Mark {
  readonly reason: string;
  readonly to?: number;
}

/** From registration or a reopening to the next reopening: which steps of the log, and what ended it. @internal */
export interface CycleSpan {
  readonly number: number;
  readonly from: number;
  readonly to: number;
  /** Number of the step at which the case was over. */
  readonly over?: number;
}

/** A log as it stood at an instant: what counts of it, its cycles and pauses. Policies and calendars are put to it. @internal */
export interface ReadLog {
  readonly steps: readonly Step[];
  readonly cycles: readonly CycleSpan[];
  readonly pauses: readonly LogPause[];
  readonly now: number;
  readonly received?: number;
}

const isOver = ({ event, state }: Step) =>
  event.type === "withdrawn" || event.type === "merged" || (event.type === "closed" && state.phase === "closed");

function cyclesOf(all: readonly Step[]): CycleSpan[] {
  const cycles: { number: number; from: number; to: number; over?: number }[] = [{ number: 1, from: 0, to: all.length }];
  for (const [at, step] of all.entries()) {
    const last = cycles[cycles.length - 1] as (typeof cycles)[number];
    if (step.event.type === "reopened") {
      last.to = at;
      cycles.push({ number: last.number + 1, from: at, to: all.length });
    } else if (last.over === undefined && isOver(step)) last.over = at;
  }
  return cycles;
}

function pausesOf(all: readonly Step[]): LogPause[] {
  const marks = all.filter(({ event }) => event.type === "paused").map(({ event }) => event.id);
  const pauses = all[all.length - 1]?.state.pauses ?? [];
  return pauses.map(({ from, to, reason }, at) => ({ event: marks[at] ?? "", at: from, reason, ...(to !== undefined && { to }) }));
}

/** Events that had not happened at an instant are left out; one whose instant cannot be read stays, to be refused. */
const known = (events: readonly CaseEvent[], now: number) => {
  const later = (event: CaseEvent) => {
    const at = readInstant((event as CaseEvent | undefined)?.at);
    return typeof at === "number" && at > now;
  };
  return Array.isArray(events) && events.some(later) ? events.filter((event) => !later(event)) : events;
};

/** Reads a log as it stood at an instant, or gives its refusal. @internal */
export function readLog(events: readonly CaseEvent[], now: number, received?: number): ReadLog | CaseRefusal {
  const all = steps(known(events, now));
  if ("status" in all) return all;
  return { steps: all, cycles: cyclesOf(all), pauses: pausesOf(all), now, ...(received !== undefined && { received }) };
}
