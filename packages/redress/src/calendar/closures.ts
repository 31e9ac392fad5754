import type { Plan, Stretch } from "./compile.ts";
import { weekdayOf } from "./date.ts";
import { breaksOf, hoursOf } from "./expand.ts";

/**
 * Why time is closed: a holiday; hours of a single date that replace the week's; a weekday without hours; between two
 * stretches of a date, or cut out of one; before the first opening or after the last closing.
 */
export const closedReasons = ["holiday", "override", "weekend", "break", "outside-hours"] as const;
export type ClosedReason = (typeof closedReasons)[number];

const minute = 60_000;
const day = 86_400_000;

const holds = (stretches: readonly Stretch[], at: number) => stretches.some(([open, close]) => open <= at && at < close);
const dateOf = ({ zone }: Plan, at: number) => Math.floor((at + zone.ahead(at)) / day);
const weekOf = (plan: Plan, date: number) => plan.week[weekdayOf(date)] as readonly Stretch[];

/** Why a plan is closed at an instant; undefined where it is open. */
function reasonAt(plan: Plan, at: number): ClosedReason | undefined {
  const date = dateOf(plan, at);
  const now = (at + plan.zone.ahead(at) - date * day) / minute;
  const hours = hoursOf(plan, date);
  if (holds(hours, now) || holds(hoursOf(plan, date - 1), now + 1440)) return holds(breaksOf(plan, date), now) ? "break" : undefined;
  if (plan.holidays.has(date)) return "holiday";
  if (plan.days.has(date) && (!hours.length || holds(weekOf(plan, date), now))) return "override";
  if (!hours.length) return "weekend";
  return now >= (hours[0]?.[0] ?? 0) && now < (hours.at(-1)?.[1] ?? 0) ? "break" : "outside-hours";
}

/** The instants on a date at which a reason can change. */
function edgesOn(plan: Plan, date: number): number[] {
  const tails = hoursOf(plan, date - 1).map(([, close]) => close - 1440);
  const walls = [0, ...tails, ...[hoursOf(plan, date), weekOf(plan, date), breaksOf(plan, date)].flat(2)];
  return walls.filter((wall) => wall >= 0 && wall < 1440).map((wall) => plan.zone.instant(date * day + wall * minute));
}

/** Cuts a stretch that is closed where the reason changes. Of several plans the first closed one gives it. @internal */
export function closuresIn(plans: readonly Plan[], from: number, to: number): [from: number, to: number, reason: ClosedReason][] {
  const edges = plans.flatMap((plan) => {
    const found: number[] = [];
    for (let date = dateOf(plan, from); date <= dateOf(plan, to); date++) found.push(...edgesOn(plan, date));
    return found;
  });
  const cuts = [...new Set([from, ...edges.filter((edge) => edge > from && edge < to), to])].sort((a, b) => a - b);
  const lines: [number, number, ClosedReason][] = [];
  for (let i = 0; i + 1 < cuts.length; i++) {
    const [start, end] = [cuts[i] as number, cuts[i + 1] as number];
    // Closed although every plan has hours: a clock change took the time away.
    const reason = plans.map((plan) => reasonAt(plan, start)).find((found) => found) ?? "outside-hours";
    const last = lines.at(-1);
    if (last?.[2] === reason) last[1] = end;
    else lines.push([start, end, reason]);
  }
  return lines;
}
