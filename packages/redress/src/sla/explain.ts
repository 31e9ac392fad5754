import type { Calendar, ClosedReason } from "../calendar/index.ts";
import { type Clock, clockOf } from "./clock.ts";
import type { ClockPause, Deadline } from "./deadline.ts";
import { calendarOf } from "./measure.ts";
import type { Term } from "./policy.ts";
import { SlaError } from "./refusal.ts";

/** What a stretch of time was: counted, paused, or closed for one of the calendar's reasons. */
export type TraceCode = "counted" | "paused" | ClosedReason;

/** One stretch of a clock's way. The facts fill the sentence `trace.<code>`. */
export interface TraceLine {
  readonly code: TraceCode;
  /** From included, to not; epoch ms. */
  readonly from: number;
  readonly to: number;
  /** Length on any clock, in ms. */
  readonly ms: number;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** Which sentence tells a term, such as `term.working-days.receipt-day-excluded`. */
export type TermCode =
  | `term.${Exclude<Term["unit"], "working-days">}`
  | `term.working-days.${Extract<Term, { unit: "working-days" }>["counting"]}`;

/** Where a deadline comes from. */
export interface Explanation {
  /** The term in words, with how its days are counted. */
  readonly term: { readonly code: TermCode; readonly facts: Readonly<Record<string, string | number>> };
  /** From the start to the end of the measuring: what is counted adds up to `consumedMs`, all lines to the span. */
  readonly spent: readonly TraceLine[];
  /** From the start to the due instant; empty where there is none, or where it lies before the start. */
  readonly toDue: readonly TraceLine[];
}

const length = (ms: number) => {
  const seconds = Math.floor(ms / 1000);
  const two = (value: number) => String(value).padStart(2, "0");
  const rest = seconds % 60 || ms % 1000 ? `:${two(seconds % 60)}${ms % 1000 ? `.${String(ms % 1000).padStart(3, "0")}` : ""}` : "";
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}${rest}`;
};

function line(clock: Clock, code: TraceCode, from: number, to: number, event?: string): TraceLine {
  const facts = { from: clock.wall(from), to: clock.wall(to), length: length(to - from), ...(event !== undefined && { event }) };
  return { code, from, to, ms: to - from, facts };
}

function unpaused(clock: Clock, from: number, to: number): TraceLine[] {
  if (from >= to) return [];
  const open = Array.from(clock.calendar.periods(from, to), (part) => line(clock, "counted", part.from.toMillis(), part.to.toMillis()));
  const closed = Array.from(clock.calendar.closures(from, to), (part) =>
    line(clock, part.reason, part.from.toMillis(), part.to.toMillis()),
  );
  return [...open, ...closed].sort((a, b) => a.from - b.from);
}

function trace(clock: Clock, from: number, to: number, pauses: readonly ClockPause[]): TraceLine[] {
  const lines: TraceLine[] = [];
  let now = from;
  for (const pause of pauses) {
    const [start, end] = [Math.max(pause.from, now), Math.min(pause.to, to)];
    if (start >= end) continue;
    lines.push(...unpaused(clock, now, start), line(clock, "paused", start, end, pause.event));
    now = end;
  }
  return [...lines, ...unpaused(clock, now, to)];
}

function termOf({ term }: Deadline): Explanation["term"] {
  if (term.unit === "working-days") return { code: `term.working-days.${term.counting}`, facts: { count: term.amount } };
  return { code: `term.${term.unit}`, facts: "amount" in term ? { count: term.amount } : {} };
}

/**
 * Where a deadline comes from, stretch by stretch: counted, closed and why, paused and by which event.
 *
 * The calendar is known for a deadline as `deadlines` gave it; one that was copied, or came from elsewhere, needs it handed
 * in. A clock that has not started has no lines. Lines that touch never share a reason unless a pause lies between them.
 *
 * @throws SlaError where the calendar is not known.
 *
 * @example
 * ```ts
 * import { createCalendar } from "redress/calendar";
 * import { deadlines, explain, onlineSystemPolicy } from "redress/sla";
 * const calendar = createCalendar({ zone: "Europe/Budapest", week: { fri: [["09:00", "18:00"]], mon: [["09:00", "18:00"]] } });
 * const told = deadlines(onlineSystemPolicy, calendar, [
 *   { id: "e1", type: "registered", at: "2026-03-06T17:30+01:00", by: "operator-1", contact: "contact-7" },
 * ], { now: "2026-03-06T17:40+01:00" });
 * const [reaction] = told.status === "ok" ? told.deadlines : [];
 * reaction && explain(reaction).toDue.map(({ code, facts }) => `${code} ${facts.length}`); // ["counted 0:30", "outside-hours 6:00", "weekend 48:00", "outside-hours 9:00", "counted 0:30"]
 * ```
 */
export function explain(deadline: Deadline, calendar: Calendar | undefined = calendarOf(deadline)): Explanation {
  if (!calendar) throw new SlaError("calendar", "a deadline that was copied needs its calendar handed in");
  const term = termOf(deadline);
  if (!deadline.start) return { term, spent: [], toDue: [] };
  const clock = clockOf(calendar);
  const { start, stop, ended, now, due, pauses } = deadline;
  const end = Math.max(start.at, (stop ?? ended)?.at ?? now);
  return { term, spent: trace(clock, start.at, end, pauses), toDue: due === undefined ? [] : trace(clock, start.at, due, pauses) };
}
