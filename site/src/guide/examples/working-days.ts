import { type CalendarSpec, createPlainCalendar, type DayDeadlineOptions } from "redress/calendar/plain";

interface Asked {
  calendar: CalendarSpec;
  received: string;
  days: number;
  counting: DayDeadlineOptions["counting"];
}

export function run({ calendar, received, days, counting }: Asked) {
  const office = createPlainCalendar(calendar);
  return { due: office.wall(office.dayDeadline(received, days, { counting })) };
}
