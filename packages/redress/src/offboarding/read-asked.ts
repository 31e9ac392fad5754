import { CalendarError } from "../calendar/error.ts";
import { isDay } from "../time/day.ts";
import { show } from "../time/instant.ts";
import { clientTypes, endReasons } from "./lists.ts";
import type { PlanRefusal, PlanRefusalCode } from "./planned.ts";
import type { OffboardedClient, OffboardingDates } from "./shape.ts";

/** @internal */
export const refuse = (code: PlanRefusalCode, field: string, value: unknown): PlanRefusal => ({
  status: "refused",
  code,
  field,
  value: show(value),
});

/** The first thing wrong with a client and the days; undefined where nothing is. @internal */
export function refusalOf(client: OffboardedClient, dates: OffboardingDates): PlanRefusal | undefined {
  if (!clientTypes.includes(client.type)) return refuse("no-such-type", "client.type", client.type);
  if (!endReasons.includes(client.reason)) return refuse("no-such-reason", "client.reason", client.reason);
  for (const name of ["notice", "end"] as const) if (!isDay(dates[name])) return refuse("no-such-day", `dates.${name}`, dates[name]);
  if (dates.now !== undefined && !isDay(dates.now)) return refuse("no-such-day", "dates.now", dates.now);
  if (dates.end < dates.notice) return refuse("end-before-notice", "dates.end", dates.end);
  for (const [role, { away }] of Object.entries(client.people ?? {}))
    for (const [at, span] of (away ?? []).entries())
      for (const name of ["from", "to"] as const)
        if (!isDay(span[name])) return refuse("no-such-day", `client.people.${role}.away[${at}].${name}`, span[name]);
  return undefined;
}

/** What a calendar cannot reach, 1970 to 2199, as a refusal. @internal */
export function withinCalendar<T>(ask: () => T): T | PlanRefusal {
  try {
    return ask();
  } catch (error) {
    if (error instanceof CalendarError && error.code === "out-of-range") return refuse("outside-calendar", error.field, error.message);
    throw error;
  }
}
