import { type DeadlineExercise, type DueItem, specOf } from "../deadline/deadline-shape.ts";
import { plainOf } from "../deadline/due-routes.ts";
import type { Hint } from "../shape.ts";

const hour = 3_600_000;
const nextDay = (date: string, by: number): string => new Date(Date.parse(date) + by * 24 * hour).toISOString().slice(0, 10);

/** Hints to a due time: how it is counted, and where the counting begins. */
export function dueHints(exercise: Pick<DeadlineExercise, "calendars">, item: DueItem): readonly Hint[] {
  const { from, term } = item;
  const date = from.slice(0, 10);
  const { instant, ms, addDays } = plainOf(specOf(exercise, item));
  if ("hours" in term) {
    const left = ms.between(instant(from), instant(`${nextDay(date, 1)}T00:00`));
    return [
      { code: "counted-by", facts: { rule: "sla.counting.working-time" } },
      { code: "left-today", facts: { hours: left / hour } },
    ];
  }
  const before = term.counting === "receipt-day-included" ? nextDay(date, -1) : date;
  return [
    { code: "counted-by", facts: { rule: `sla.counting.${term.counting}` } },
    { code: "first-day", facts: { day: addDays(before, 1) } },
  ];
}
