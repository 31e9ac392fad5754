import { type CalendarSpec, createCalendar } from "redress/calendar";
import { sampleRegister } from "redress/register";

interface Asked {
  seed: number;
  contacts: number;
  calendar: CalendarSpec;
}

export function run({ seed, contacts, calendar }: Asked) {
  const { logs } = sampleRegister({ seed, contacts, calendar: createCalendar(calendar), from: "2026-01", months: 1 });
  return logs.map(([registered, ...later]) => ({ at: registered?.at, later: later.map(({ type }) => type) }));
}
