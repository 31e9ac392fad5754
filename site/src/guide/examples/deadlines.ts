import { type CalendarSpec, createCalendar } from "redress/calendar";
import type { CaseEvent } from "redress/complaint";
import { deadlines, documentsPolicy } from "redress/sla";

interface Asked {
  calendar: CalendarSpec;
  now: string;
  log: CaseEvent[];
}

export function run({ calendar, now, log }: Asked) {
  const office = createCalendar(calendar);
  const told = deadlines(documentsPolicy, office, log, { now });
  if (told.status === "refused") return told;
  const started = told.deadlines.filter(({ start }) => start);
  return started.map(({ stage, state, due, consumedMs }) => ({ stage, state, due: due && new Date(due).toISOString(), consumedMs }));
}
