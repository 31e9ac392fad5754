import { type CalendarSpec, createCalendar } from "redress/calendar";
import type { CaseEvent } from "redress/complaint";
import { deadlines, explain, onlineSystemPolicy } from "redress/sla";

interface Asked {
  calendar: CalendarSpec;
  now: string;
  log: CaseEvent[];
}

export function run({ calendar, now, log }: Asked) {
  const told = deadlines(onlineSystemPolicy, createCalendar(calendar), log, { now });
  if (told.status === "refused") return told;
  const [reaction] = told.deadlines;
  return reaction && explain(reaction).toDue.map(({ code, facts }) => ({ code, ...facts }));
}
