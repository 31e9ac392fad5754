import type { CalendarRefusalCode } from "../codes.ts";
import type { Messages } from "../message.ts";

/** Why a calendar, or a question to one, is refused, in English. */
export const calendar = {
  "refusal.calendar.no-working-time": "{field}: the calendar leaves no working time at all.",
  "refusal.calendar.overlap": "{field}: hours overlap, with each other or with the end of a night.",
  "refusal.calendar.unknown-zone": "{field}: no such time zone is known.",
  "refusal.calendar.unknown-field": "{field}: a calendar has no such field.",
  "refusal.calendar.bad-shape": "{field}: what is here is not of the kind that is needed.",
  "refusal.calendar.bad-time": "{field}: hours are pairs of times from 00:00 to 24:00, such as 09:00 and 17:00.",
  "refusal.calendar.bad-date": "{field}: no such date exists; dates are written 2026-11-23.",
  "refusal.calendar.bad-instant": "{field}: no moment can be read here; a written one needs its offset from UTC.",
  "refusal.calendar.bad-amount": "{field}: an amount is needed that is a number and not negative.",
  "refusal.calendar.bad-option": "{field}: none of the choices that there are.",
  "refusal.calendar.reversed": "{field}: the end lies before the beginning.",
  "refusal.calendar.out-of-range": "{field}: outside the years that the calendar knows, or its working time runs out.",
} as const satisfies Messages<CalendarRefusalCode>;
