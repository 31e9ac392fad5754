import { type Step, steps } from "../complaint/case/replay.ts";
import { type CaseEvent, type CaseEventType, type CaseRefusal, caseEvents } from "../complaint/index.ts";
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
  /** The types of the steps by their numbers in `caseEventTypes`: most of the time that is all that is looked at. */
  readonly types: readonly number[];
  readonly cycles: readonly CycleSpan[];
  readonly pauses: readonly LogPause[];
  readonly now: number;
  readonly received?: number;
}

/** The types of events, numbered by their places. @internal */
export const caseEventTypes = /* @__PURE__ */ Object.keys(caseEvents) as readonly CaseEventType[];
const numbers = /* @__PURE__ */ new Map(caseEventTypes.map((type, at) => [type, at]));
const reopened = /* @__PURE__ */ caseEventTypes.indexOf("reopened");
const endings = /* @__PURE__ */ new Set((["closed", "withdrawn", "merged"] as const).map((type) => caseEventTypes.indexOf(type)));

const isOver = ({ event, state }: Step) =>
  event.type === "withdrawn" || event.type === "merged" || (event.type === "closed" && state.phase === "closed");

function cyclesOf(all: readonly Step[], types: readonly number[]): CycleSpan[] {
  let last: { number: number; from: number; to: number; over?: number } = { number: 1, from: 0, to: all.length };
  const cycles = [last];
  for (let at = 0; at < types.length; at++) {
    const type = types[at] as number;
    if (type === reopened) {
      last.to = at;
      last = { number: last.number + 1, from: at, to: all.length };
      cycles.push(last);
    } else if (endings.has(type) && last.over === undefined && isOver(all[at] as Step)) last.over = at;
  }
  return cycles;
}

function pausesOf(all: readonly Step[]): readonly LogPause[] {
  const pauses = all[all.length - 1]?.state.pauses ?? [];
  if (!pauses.length) return [];
  const marks = all.filter(({ event }) => event.type === "paused").map(({ event }) => event.id);
  return pauses.map(({ from, to, reason }, at) => ({ event: marks[at] ?? "", at: from, reason, ...(to !== undefined && { to }) }));
}

/**
 * Events that had not happened at an instant are left out; one whose instant cannot be read stays, to be refused. A log runs
 * with time, so only where its last event is later is there anything to leave out.
 */
const known = (events: readonly CaseEvent[], now: number) => {
  const later = (event: CaseEvent | undefined) => {
    const at = readInstant(event?.at);
    return typeof at === "number" && at > now;
  };
  return Array.isArray(events) && later(events[events.length - 1]) ? events.filter((event) => !later(event)) : events;
};

/** Reads a log as it stood at an instant, or gives its refusal. @internal */
export function readLog(events: readonly CaseEvent[], now: number, received?: number): ReadLog | CaseRefusal {
  const all = steps(known(events, now));
  if ("status" in all) return all;
  const types = all.map(({ event }) => numbers.get(event.type) as number);
  return { steps: all, types, cycles: cyclesOf(all, types), pauses: pausesOf(all), now, ...(received !== undefined && { received }) };
}
