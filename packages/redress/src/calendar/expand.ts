import type { Plan, Stretch } from "./compile.ts";
import { dayOf, weekdayOf } from "./date.ts";
import { type Segment, Stretches } from "./stretches.ts";
import type { TableZone } from "./zone.ts";

const minute = 60_000;
const day = 86_400_000;

/** The hours that start on a date: its override, none on a holiday, or the weekday's. @internal */
export const hoursOf = (plan: Plan, date: number): readonly Stretch[] =>
  plan.days.get(date) ?? (plan.week[weekdayOf(date)] as readonly Stretch[]);

/** The breaks of a date, its weekday's and its own. @internal */
export const breaksOf = (plan: Plan, date: number): readonly Stretch[] => {
  const own = plan.dayBreaks.get(date);
  const weekly = plan.weekBreaks[weekdayOf(date)] as readonly Stretch[];
  return own ? [...weekly, ...own] : weekly;
};

/** Cuts breaks out of a stretch. */
function cut(stretch: Stretch, breaks: readonly Stretch[]): readonly Stretch[] {
  if (!breaks.length) return [stretch];
  let left: Stretch[] = [stretch];
  for (const [from, to] of breaks)
    left = left
      .flatMap(([open, close]): Stretch[] =>
        to <= open || from >= close
          ? [[open, close]]
          : [
              [open, Math.min(close, from)],
              [Math.max(open, to), close],
            ],
      )
      .filter(([open, close]) => open < close);
  return left;
}

/** Whether a zone skipped a whole date: no minute of it was on any wall. */
const skipped = (zone: TableZone, date: number): boolean =>
  [date * day, (date + 1) * day - minute].every((wall) => zone.instant(wall) + zone.ahead(zone.instant(wall)) !== wall);

/** Where open time comes from: the stretches that start on a date, in UTC, not joined with their neighbours. @internal */
export interface Source {
  readonly zone: TableZone;
  readonly on: (date: number) => readonly Segment[];
  /** The plans whose common time it is. */
  readonly plans: readonly Plan[];
}

/** Lays a calendar's hours on its dates. @internal */
export const sourceOf = (plan: Plan): Source => ({ zone: plan.zone, on: (date) => stretchesOn(plan, date), plans: [plan] });

function stretchesOn(plan: Plan, date: number): readonly Segment[] {
  const hours = hoursOf(plan, date);
  if (!hours.length) return hours;
  const today = breaksOf(plan, date);
  const ahead = plan.zone.steady(date);
  const instant = (wall: number) =>
    ahead === undefined ? plan.zone.instant(date * day + wall * minute) : date * day + wall * minute - ahead;
  const found: Segment[] = [];
  for (const stretch of hours) {
    // A break cuts its own date: of the night's tail, the next date's.
    const tail = stretch[1] > 1440 ? breaksOf(plan, date + 1).map(([from, to]): Stretch => [from + 1440, to + 1440]) : [];
    for (const [open, close] of cut(stretch, tail.length ? [...today, ...tail] : today)) {
      const [from, to] = [instant(open), instant(close)];
      if (to > from) found.push([from, to]);
    }
  }
  const shifted = ahead === undefined && found[0] && plan.zone.ahead(found[0][0]) + found[0][0] >= (date + 1) * day;
  return shifted && skipped(plan.zone, date) ? [] : found;
}

/** Whether a plan leaves any time open once the breaks are cut. @internal */
export function hasTime(plan: Plan): boolean {
  const weekly = (i: number) => plan.weekBreaks[i % 7] as readonly Stretch[];
  const inWeek = plan.week.some((hours, i) =>
    hours.some((stretch) => cut(stretch, [...weekly(i), ...weekly(i + 1).map(([from, to]): Stretch => [from + 1440, to + 1440])]).length),
  );
  return inWeek || [...plan.days.keys()].some((date) => stretchesOn(plan, date).length);
}

/** The stretches that start on the dates of a year, their ends one after another. @internal */
export function expandYear({ on }: Source, year: number): Float64Array {
  const all = new Stretches();
  const end = dayOf(year + 1, 1, 1);
  for (let date = dayOf(year, 1, 1); date < end; date++) for (const [open, close] of on(date)) all.add(open, close);
  const ends = new Float64Array(all.open.length * 2);
  for (let i = 0; i < all.open.length; i++) {
    ends[2 * i] = all.open[i] as number;
    ends[2 * i + 1] = all.close[i] as number;
  }
  return ends;
}
