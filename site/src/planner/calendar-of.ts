import { CalendarError, createPlainCalendar, type PlainCalendar } from "redress/calendar/plain";
import type { PlannerState } from "./state.ts";

/** What is typed and cannot be read: which control, the sentence that says why, and its facts. */
export interface Problem {
  readonly control: string;
  readonly code: string;
  readonly value: string;
}

export const isProblem = (value: object): value is Problem => "control" in value && "code" in value;

const dates = (text: string) => text.split(/[\s,;]+/).filter((date) => date);
/** Only whether hours start on a day counts here, so that any will do. */
const hours = [["09:00", "17:00"]] as const;
let built: { readonly key: string; readonly calendar: PlainCalendar } | undefined;

/** The calendar as typed, or the first control that cannot be read. */
export function calendarOf({ week, closed, worked }: Pick<PlannerState, "week" | "closed" | "worked">): PlainCalendar | Problem {
  const key = JSON.stringify([week, closed, worked]);
  if (built?.key === key) return built.calendar;
  try {
    const calendar = createPlainCalendar({
      zone: "UTC",
      week: Object.fromEntries(week.map((day) => [day, hours])),
      holidays: dates(closed),
      days: Object.fromEntries(dates(worked).map((day) => [day, hours])),
    });
    built = { key, calendar };
    return calendar;
  } catch (error) {
    if (!(error instanceof CalendarError)) throw error;
    const [field, at = ""] = error.field.split(".");
    const code = `refusal.calendar.${error.code}`;
    if (field === "holidays") return { control: "closed", code, value: dates(closed)[Number(at)] ?? at };
    return field === "days" ? { control: "worked", code, value: at } : { control: "week", code, value: "" };
  }
}

/** Whether work is done on a day. */
export const isWorkingDay = (calendar: PlainCalendar, day: string, before: string): boolean => calendar.addDays(before, 1) === day;
