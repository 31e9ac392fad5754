import { parseDate } from "../calendar/date.ts";
import type { PlannedTask } from "./planned.ts";
import type { Person } from "./shape.ts";
import type { WorkingDays } from "./working-days.ts";

/** Whether there are days in a row between two places, so many as a task takes, on which somebody is there. */
function hasDays({ away }: Person, days: WorkingDays, first: number, last: number, duration: number): boolean {
  const spans = (away ?? []).map(({ from, to }) => [parseDate(from) as number, parseDate(to) as number] as const);
  let free = 0;
  for (let place = first; place <= last; place++) {
    const day = days.at(place);
    free = spans.some(([from, to]) => from <= day && day <= to) ? 0 : free + 1;
    if (free > duration) return true;
  }
  return false;
}

/** Who does a task between two places in the row of working days. @internal */
export function ownerOf(
  person: Person | undefined,
  days: WorkingDays,
  first: number,
  last: number,
  duration: number,
): Pick<PlannedTask, "owner" | "ownerIs"> {
  if (!person) return { ownerIs: "unknown" };
  if (!person.away?.length || hasDays(person, days, first, last, duration)) return { owner: person.person, ownerIs: "responsible" };
  return person.fallback ? { owner: person.fallback, ownerIs: "fallback" } : { owner: person.person, ownerIs: "away" };
}
