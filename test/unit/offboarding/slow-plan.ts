import type { Calendar } from "redress/calendar";
import type { Dependency, Template } from "redress/offboarding";

/** When a task starts and finishes; working days. */
interface Span {
  readonly start: string;
  readonly finish: string;
}

/** Days of the week on, without any calendar. */
const on = (day: string, n: number) => new Date(Date.parse(`${day}T00:00Z`) + n * 86_400_000).toISOString().slice(0, 10);

/** The day from which a link lets another task's end be. No rounding: what is asked is only whether it is too early. */
const allowed = (calendar: Calendar, { type, lag }: Dependency, other: Span) => {
  const end = type === "SS" ? other.start : other.finish;
  if (!lag) return end;
  return lag.unit === "working-days" ? calendar.addDays(end, lag.days) : on(end, lag.days);
};

/** Whether a task keeps a link. */
export const keeps = (calendar: Calendar, link: Dependency, own: Span, other: Span): boolean =>
  (link.type === "FF" ? own.finish : own.start) >= allowed(calendar, link, other);

/**
 * The earliest days, found the slow and obvious way: everybody starts as soon as allowed, and whoever starts too early by
 * any link starts a day later, until nobody has to move. `delayed` starts on a given day or later.
 */
export function slowly(
  { tasks }: Template,
  first: ReadonlyMap<string, string>,
  calendar: Calendar,
  delayed?: { readonly id: string; readonly to: string },
): Map<string, Span> {
  const next = (day: string) => calendar.addDays(day, 1);
  const span = (start: string, days: number) => ({ start, finish: calendar.addDays(start, days) });
  const days = new Map(
    tasks.map(({ id, durationDays }) => {
      const from = first.get(id) as string;
      const start = next(on(delayed?.id === id && delayed.to > from ? delayed.to : from, -1));
      return [id, span(start, durationDays)] as const;
    }),
  );
  for (let moved = true; moved; ) {
    moved = false;
    for (const { id, durationDays, dependsOn } of tasks)
      for (const link of dependsOn ?? []) {
        const own = days.get(id) as Span;
        if (keeps(calendar, link, own, days.get(link.id) as Span)) continue;
        days.set(id, span(next(own.start), durationDays));
        moved = true;
      }
  }
  return days;
}
