import type { CalendarSpec } from "redress/calendar";
import type { LogEvent } from "./case-logs.ts";

/** Calendars of the golden cases: eight hours a day with an hour's break, in March 2026 an hour ahead of UTC. */
const week = {
  mon: [
    ["09:00", "13:00"],
    ["14:00", "18:00"],
  ],
  tue: [
    ["09:00", "13:00"],
    ["14:00", "18:00"],
  ],
  wed: [
    ["09:00", "13:00"],
    ["14:00", "18:00"],
  ],
  thu: [
    ["09:00", "13:00"],
    ["14:00", "18:00"],
  ],
  fri: [
    ["09:00", "13:00"],
    ["14:00", "18:00"],
  ],
} as const;

export const calendars: Readonly<Record<"plain" | "march", CalendarSpec>> = {
  plain: { zone: "Europe/Budapest", week },
  /** Tuesday the 10th is a holiday, Saturday the 14th is worked in the morning. */
  march: { zone: "Europe/Budapest", week, holidays: ["2026-03-10"], days: { "2026-03-14": [["09:00", "13:00"]] } },
};

/** A moment of March 2026 in Budapest; the 2nd is a Monday. */
export const on = (day: number, time: string) => `2026-03-${String(day).padStart(2, "0")}T${time}${time.length > 5 ? "" : ":00"}+01:00`;

/** An event, its id made of its type and day. */
export const event = (type: string, day: number, time: string, fields: Readonly<Record<string, unknown>> = {}): LogEvent => ({
  id: `${type}-${day}`,
  type,
  at: on(day, time),
  by: "owner-1",
  ...fields,
});

export const registered = (day: number, time: string) => event("registered", day, time, { contact: "contact-7", kind: "complaint" });
export const opened = (day: number, time: string) =>
  event("claim-opened", day, time, { claim: "claim-3", basis: "contact-7", origin: "external" });
export const contacted = (day: number, time: string) => event("first-contact", day, time, { how: "personal" });
export const agreed = (day: number, time: string, due: Readonly<Record<string, string>>) =>
  event("corrections-agreed", day, time, {
    corrections: Object.entries(due).map(([id, last]) => ({ id, executor: "engineer-2", due: last })),
  });
export const closed = (day: number, time: string, what = "claim") => event("closed", day, time, { what });
