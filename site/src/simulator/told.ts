import { type Deadline, deadlines, type Explanation, explain, type TraceLine } from "redress/sla";
import { type Given, isProblem, type Problem, readGiven } from "./given.ts";
import { logOf } from "./log.ts";
import { choices } from "./presets.ts";
import type { SimulatorState } from "./state.ts";

/** A line of the trace, and what is left of the term after it, in working ms. */
export interface Row {
  readonly line: TraceLine;
  readonly left: number;
}

/** What the library tells of the given. */
export interface Told {
  readonly given: Given;
  /** One for each stage. */
  readonly deadlines: readonly Deadline[];
  /** The one that is drawn. */
  readonly focus: Deadline;
  readonly term: Explanation["term"];
  /** To its due instant; while it is paused, as far as it has run. */
  readonly rows: readonly Row[];
  /** Working time of the whole term, as far as it is known. */
  readonly whole: number;
}

const counted = (lines: readonly TraceLine[]) => lines.reduce((sum, { code, ms }) => sum + (code === "counted" ? ms : 0), 0);

function rowsOf(lines: readonly TraceLine[], whole: number): Row[] {
  let left = whole;
  return lines.map((line) => {
    if (line.code === "counted") left -= line.ms;
    return { line, left };
  });
}

/** The control of an event that is not called as its control is. */
const controls: Readonly<Record<string, string>> = { accepted: "answered", acknowledged: "answered", claim: "registered" };

/** What cannot be told: the control at fault, by the event that the library refused. */
function refusal(code: string, event: string | undefined, now: boolean): Problem {
  if (code === "outside-calendar") return { control: "registered", code: "out-of-range", value: "" };
  return now
    ? { control: "now", code: "not-registered", value: "" }
    : { control: controls[event ?? ""] ?? event ?? "registered", code: "order", value: "" };
}

/** Asks the library by when everything is due, and why. Nothing is worked out here. */
export function tell(state: SimulatorState): Told | Problem {
  const given = readGiven(state);
  if (isProblem(given)) return given;
  const { calendar, registered, now } = given;
  const policy = choices[state.policy] ?? choices.documents;
  if (!policy) throw new Error(`No policy ${state.policy}`);
  const told = deadlines(policy, calendar, logOf(given), { now, received: registered });
  if (told.status !== "ok") return refusal(told.code, "event" in told ? String(told.event) : undefined, told.code === "empty");
  const focus = told.deadlines.find(({ stage }) => stage === state.stage) ?? started(told.deadlines);
  const { term, toDue, spent } = explain(focus);
  const lines = focus.due === undefined ? spent : toDue;
  const whole = focus.due === undefined ? focus.consumedMs + (focus.remainingMs ?? 0) : counted(toDue);
  return { given, deadlines: told.deadlines, focus, term, rows: rowsOf(lines, whole), whole };
}

/** The first clock that runs over some time: the most telling one. */
function started(all: readonly Deadline[]): Deadline {
  const found = all.find(({ start, term }) => start && term.unit !== "at-once") ?? all[0];
  if (!found) throw new Error("A policy without stages");
  return found;
}
