import { createCalendar } from "redress/calendar";
import { type CaseEvent, replay } from "redress/complaint";

interface Asked {
  zone: string;
  log: CaseEvent[];
}

export function run({ zone, log }: Asked) {
  // A zone that does not exist is a mistake of whoever builds the calendar: this throws.
  const { zone: built } = createCalendar({ zone, week: { mon: [["09:00", "17:00"]] } });
  // A log that cannot stand is ordinary input: this comes back as a value.
  const replayed = replay(log);
  return replayed.status === "refused" ? replayed : { built, phase: replayed.state.phase };
}
