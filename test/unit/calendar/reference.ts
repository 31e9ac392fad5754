import { IANAZone } from "luxon";
import type { CalendarSpec, Hours } from "redress/calendar";

const minute = 60_000;
const day = 1440;
const names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
const mins = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
const dateOf = (date: number) => new Date(date * day * minute).toISOString().slice(0, 10);
const nameOf = (date: number) => names[(date + 3) % 7] as (typeof names)[number];

const offsets = new Map<string, Map<number, number>>();
/** Minutes ahead of UTC; remembered, since Intl is slow. */
function ahead(zone: IANAZone, at: number): number {
  const known = offsets.get(zone.name) ?? new Map<number, number>();
  offsets.set(zone.name, known);
  const found = known.get(at) ?? zone.offset(at * minute);
  known.set(at, found);
  return found;
}

/** The instant of a wall minute: looked for, minute by minute. In a gap, the time before it went on. */
export function instant(zone: IANAZone, wall: number): number {
  for (let at = wall - 15 * 60; at <= wall + 13 * 60; at++) if (at + ahead(zone, at) === wall) return at;
  let at = wall - 15 * 60;
  while (at + 1 + ahead(zone, at + 1) < wall) at++;
  return wall - ahead(zone, at);
}

/** The wall minute of an instant: minutes since 1970-01-01T00:00 on the wall. */
export const wallAt = (zone: IANAZone, at: number): number => at + ahead(zone, at);

/** The open minutes (epoch minutes) of the hours that start on a date. */
export function minutesOn(spec: CalendarSpec, date: number): number[] {
  const zone = IANAZone.create(spec.zone);
  const open: number[] = [];
  const broken = (wall: number) => {
    const on = Math.floor(wall / day);
    const breaks = [...(spec.breaks?.[dateOf(on)] ?? []), ...(spec.breaks?.[nameOf(on)] ?? [])];
    return breaks.some(([from, to]) => wall - on * day >= mins(from) && wall - on * day < mins(to));
  };
  const hours: readonly Hours[] =
    spec.days?.[dateOf(date)] ?? (spec.holidays?.includes(dateOf(date)) ? [] : (spec.week[nameOf(date)] ?? []));
  for (const [from, to] of hours) {
    const opens = date * day + mins(from);
    const closes = date * day + mins(to) + (mins(to) <= mins(from) ? day : 0);
    let run: number | undefined;
    for (let wall = opens; wall <= closes; wall++) {
      const works = wall < closes && !broken(wall);
      if (works) run ??= wall;
      else if (run !== undefined) {
        const end = instant(zone, wall);
        for (let at = instant(zone, run); at < end; at++) open.push(at);
        run = undefined;
      }
    }
  }
  return open;
}

/** Slow and obvious: the set of open minutes (epoch minutes) of the dates from `first` to `last`. */
export function openMinutes(spec: CalendarSpec, first: number, last: number): Set<number> {
  const open = new Set<number>();
  for (let date = first - 1; date <= last; date++) for (const at of minutesOn(spec, date)) open.add(at);
  return open;
}
