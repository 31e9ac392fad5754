import { type CalendarSpec, createPlainCalendar } from "redress/calendar/plain";

interface Asked {
  calendar: CalendarSpec;
  start: string;
  hours: number;
}

export function run({ calendar, start, hours }: Asked) {
  const office = createPlainCalendar(calendar);
  const due = office.add(start, { hours });
  return { due: office.wall(due), workedMs: office.ms.between(Date.parse(start), due) };
}
