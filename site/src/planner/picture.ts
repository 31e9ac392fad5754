import { isWorkingDay } from "./calendar-of.ts";
import { dayOf, numberOf } from "./days.ts";
import { touchUntil } from "./prefill.ts";
import type { Told } from "./told.ts";
import { markOf, numbersOf, progressOf } from "./view.ts";

/** A task as the timeline draws it; days as numbers, both included. */
export interface Row {
  readonly id: string;
  readonly number: number;
  readonly step: number;
  /** When it is done at the earliest. */
  readonly start: number;
  readonly finish: number;
  /** Until when it can be put off. */
  readonly latest: number;
  readonly due: number;
  readonly mark: string;
  readonly critical: boolean;
  readonly misses: boolean;
}

export type FlagKind = "notice" | "end" | "touch" | "today";

/** All that the timeline shows. */
export interface Picture {
  readonly first: number;
  readonly last: number;
  readonly rows: readonly Row[];
  readonly flags: readonly { readonly kind: FlagKind; readonly at: number }[];
  /** Days on which nobody works. */
  readonly closed: ReadonlySet<number>;
  /** The time after the end in which the client is kept in touch with. */
  readonly after: readonly [from: number, to: number] | undefined;
}

/** So far from the plan's days today is no longer drawn. */
const far = 14;
/** So many days are told apart at most. */
const mostShaded = 400;

export function pictureOf(told: Told, now: string): Picture {
  const { plan, calendar } = told;
  const [numbers, known] = [numbersOf(told), progressOf(told)];
  const late = new Set(plan.conflicts.map(({ task }) => task));
  const rows = plan.tasks
    .flatMap((one): Row[] => {
      const progress = known.get(one.id);
      if (!progress) return [];
      return [
        {
          id: one.id,
          number: numbers.get(one.id) ?? 0,
          step: one.task.step,
          start: numberOf(one.earliest.start),
          finish: numberOf(one.earliest.finish),
          latest: Math.max(numberOf(one.latest.finish), numberOf(one.earliest.finish)),
          due: numberOf(progress.due),
          mark: markOf(progress, one.critical),
          critical: one.critical,
          misses: late.has(one.id),
        },
      ];
    })
    .sort((a, b) => a.number - b.number);
  const until = touchUntil(plan);
  const [notice, end, today] = [numberOf(plan.dates.notice), numberOf(plan.dates.end), numberOf(now)];
  const last = Math.max(end, ...rows.flatMap(({ latest, due }) => [latest, due]));
  const first = Math.min(notice, ...rows.map(({ start }) => start));
  const drawn = today >= first - far && today <= last + far;
  const [from, to] = drawn ? [Math.min(first, today), Math.max(last, today)] : [first, last];
  const closed = new Set<number>();
  for (let day = from; day <= Math.min(to, from + mostShaded); day++)
    if (!isWorkingDay(calendar, dayOf(day), dayOf(day - 1))) closed.add(day);
  const touch = until !== undefined && numberOf(until) > end ? numberOf(until) : undefined;
  return {
    first: from,
    last: to,
    rows,
    closed,
    after: touch === undefined ? undefined : [end, touch],
    flags: [
      { kind: "notice" as const, at: notice },
      { kind: "end" as const, at: end },
      ...(touch === undefined ? [] : [{ kind: "touch" as const, at: touch }]),
      ...(drawn ? [{ kind: "today" as const, at: today }] : []),
    ].sort((a, b) => a.at - b.at),
  };
}
