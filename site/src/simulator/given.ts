import { type Calendar, CalendarError, type CalendarProblem, createCalendar } from "redress/calendar";
import { createPlainCalendar, type PlainCalendar } from "redress/calendar/plain";
import { weeks } from "./presets.ts";
import type { SimulatorState } from "./state.ts";

/** What is typed and cannot be read: which control, the library's code, and the value. */
export interface Problem {
  readonly control: string;
  readonly code: CalendarProblem | "not-registered" | "order";
  readonly value: string;
}

/** The given, read: the calendar, and every moment in epoch ms. */
export interface Given {
  readonly calendar: Calendar;
  /** The same calendar for wall times. */
  readonly plain: PlainCalendar;
  readonly registered: number;
  readonly now: number;
  readonly answered?: number;
  /** Without `to`: it goes on. */
  readonly pauses: readonly { readonly from: number; readonly to?: number }[];
}

export const isProblem = (value: object): value is Problem => "code" in value && "control" in value;

const dates = (text: string) => text.split(/[\s,;]+/).filter((date) => date);
let built: { readonly key: string; readonly calendar: Calendar; readonly plain: PlainCalendar } | undefined;

function calendarsOf(state: SimulatorState) {
  const key = JSON.stringify([state.hours, state.zone, state.holidays]);
  if (built?.key === key) return built;
  const spec = { zone: state.zone.trim(), week: weeks[state.hours], holidays: dates(state.holidays) };
  built = { key, calendar: createCalendar(spec), plain: createPlainCalendar(spec) };
  return built;
}

/** The value at a field of the calendar, such as `holidays.1`. */
function faulty(state: SimulatorState, field: string): string {
  const [control, at] = field.split(".");
  return control === "holidays" ? (dates(state.holidays)[Number(at)] ?? at ?? "") : control === "zone" ? state.zone : field;
}

function asking<T>(problem: (error: CalendarError) => Problem, ask: () => T): T | Problem {
  try {
    return ask();
  } catch (error) {
    if (error instanceof CalendarError) return problem(error);
    throw error;
  }
}

/** Reads what is given, or names the first control that cannot be read. */
export function readGiven(state: SimulatorState): Given | Problem {
  const found = asking<ReturnType<typeof calendarsOf>>(
    ({ code, field }) => ({ control: field.split(".")[0] ?? field, code, value: faulty(state, field) }),
    () => calendarsOf(state),
  );
  if (isProblem(found)) return found;
  let control = "";
  const moment = (name: string, wall: string) => {
    control = name;
    const at = found.plain.instant(wall);
    found.plain.wall(at);
    return at;
  };
  return asking<Given>(
    ({ code }) => ({ control, code, value: "" }),
    () => ({
      calendar: found.calendar,
      plain: found.plain,
      registered: moment("registered", state.registered),
      now: moment("now", state.now),
      ...(state.answered && { answered: moment("answered", state.answered) }),
      pauses: state.pauses.map(({ from, to }, at) => ({
        from: moment(`pause-${at}-from`, from),
        ...(to && { to: moment(`pause-${at}-to`, to) }),
      })),
    }),
  );
}
