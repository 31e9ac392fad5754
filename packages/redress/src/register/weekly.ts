import { isComplaint } from "./case-facts.ts";
import { Months } from "./months.ts";
import { type CountedBy, countedBy, type MergeRefusal, mergeable, optionsOf, type ReportOptions } from "./options.ts";
import { type Reading, Readings } from "./register-count.ts";
import { byText } from "./smallest.ts";
import type { RowRefusal, Unreadable } from "./unreadable-shape.ts";
import { type Groups, WeeklyClocks, type WeeklyLists } from "./weekly-count.ts";
import type { WeeklyGroup, WeeklySummary } from "./weekly-shape.ts";

/** What a weekly summing-up has counted, as plain JSON. */
export interface WeeklyState extends CountedBy {
  readonly kind: "weekly";
  readonly registered: number;
  readonly closed: number;
  readonly open: number;
  readonly lists: WeeklyLists;
  readonly unreadable: Unreadable;
}

/** Counts a register for its weekly summing-up, one case at a time. */
export interface WeeklyReporter {
  /** Counts a case or what could not be read; gives the refusal where it could not be counted. */
  add(reading: Reading): RowRefusal | undefined;
  /** Adds what another one has counted alike; nothing is added where it is refused. */
  merge(other: WeeklyState): MergeRefusal | undefined;
  state(): WeeklyState;
  report(): WeeklySummary;
}

const groups = (found: Groups): WeeklyGroup[] =>
  Object.entries(found)
    .map(([name, group]) => ({ name, ...group }))
    .sort((a, b) => byText(a.name, b.name));

/**
 * Sums up the week (C42): the clocks at risk, with by when and how much working time is left, those missed in the seven days
 * up to now, and those overdue, with how many each owner and department has. Clocks that fall due by the next summing-up, or
 * are past a warning or their target, are at risk. Rules `register.weekly`, `register.weekly.risk`.
 *
 * @throws RegisterError naming the option.
 *
 * @example
 * ```ts
 * import { createCalendar } from "redress/calendar";
 * import { createWeeklySummary } from "redress/register";
 * import { documentsPolicy } from "redress/sla";
 * const calendar = createCalendar({ zone: "UTC", week: { mon: [["09:00", "17:00"]], tue: [["09:00", "17:00"]] } });
 * const reporter = createWeeklySummary({ policy: documentsPolicy, calendar, now: "2026-03-02T10:30Z" });
 * const at = Date.parse("2026-03-02T09:00Z");
 * reporter.add({ id: "case-1", registeredAt: at, openedAt: at, owner: "owner-1", kind: "complaint" });
 * const { atRisk, overdue } = reporter.report();
 * [...atRisk.listed, ...overdue.listed].map(({ stage, remainingMs }) => `${stage}: ${remainingMs / 60_000}`); // ["first-contact: 90", "acceptance: 0"]
 * ```
 */
export function createWeeklySummary(given: ReportOptions): WeeklyReporter {
  const options = optionsOf(given);
  const { now } = options;
  const by = countedBy(options);
  const months = new Months(options.calendar);
  const [from, until] = [months.daysOn(now, -7), months.daysOn(now, 7)];
  const clocks = new WeeklyClocks(options, from, until);
  const readings = new Readings(options);
  let [registered, closed, open] = [0, 0, 0];

  return {
    add: (reading) =>
      readings.add(reading, (record, found) => {
        for (const one of found) clocks.add(record, one);
        if (!isComplaint(record)) return;
        const { registeredAt, closedAt } = record;
        if (registeredAt >= from) registered++;
        if (closedAt === undefined || closedAt > now) open++;
        else if (closedAt >= from && record.ending !== "merged") closed++;
      }),
    merge(other) {
      const refused = mergeable("weekly", by, other);
      if (refused) return refused;
      clocks.merge(other.lists);
      readings.unreadable.merge(other.unreadable);
      registered += other.registered;
      closed += other.closed;
      open += other.open;
      return undefined;
    },
    state: () => ({
      ...{ kind: "weekly", ...by, registered, closed, open, lists: clocks.state(), unreadable: readings.unreadable.list() },
    }),
    report() {
      const { owners, departments, ...lists } = clocks.state();
      const paused = Object.values(owners).reduce((sum, group) => sum + group.paused, 0);
      return {
        ...{ status: "ok", policy: by.policy, zone: by.zone, now, from, until, registered, closed, open },
        ...{ ...lists, paused, owners: groups(owners), departments: groups(departments), unreadable: readings.unreadable.list() },
      };
    },
  };
}
