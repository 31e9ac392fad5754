import { CaseCounting } from "./count-case.ts";
import type { Month } from "./line-shape.ts";
import { type MonthRefusal, monthIn } from "./monthly.ts";
import { Months, monthName, monthNumber } from "./months.ts";
import { type CountedBy, countedBy, type MergeRefusal, mergeable, noCounts, optionsOf, type ReportOptions } from "./options.ts";
import { type OwnerMonth, ownerCards } from "./owner-cards.ts";
import { type Reading, Readings } from "./register-count.ts";
import type { Scorecards } from "./scorecard-shape.ts";
import { Sheet, type SheetState, Slots } from "./sheet.ts";
import { areSheets } from "./sheet-state.ts";
import { byText } from "./smallest.ts";
import type { RowRefusal, Unreadable } from "./unreadable-shape.ts";

/** What scorecards have counted, as plain JSON: by owner (`""` for none) and month, with the departments. */
export interface ScorecardState extends CountedBy {
  readonly kind: "scorecards";
  readonly owners: Readonly<Record<string, Readonly<Record<Month, SheetState & { readonly departments: readonly string[] }>>>>;
  readonly unreadable: Unreadable;
}

/** Counts a register for the scorecards of its owners, one case at a time. */
export interface ScorecardReporter {
  /** Counts a case or what could not be read; gives the refusal where it could not be counted. */
  add(reading: Reading): RowRefusal | undefined;
  /** Adds what another one has counted alike; nothing is added where it is refused. */
  merge(other: ScorecardState): MergeRefusal | undefined;
  state(): ScorecardState;
  report(month: Month): Scorecards | MonthRefusal;
}

/**
 * Counts a register for the owners' scorecards, the indicators in their bonus (C44), and gives each together with its checks
 * for gaming: fewer registrations, complaints called something else, closings without contact or in the moment of
 * registration, answers that are missing where they would hurt. A scorecard without its checks is not to be had.
 *
 * Nobody is ranked whose intervals overlap: each share has the places that it leaves open. Cases count for the owner they
 * have in the record, those without one only in the comparison. Rules `register.scorecard*`, `register.check.*` (C44, C45, K18).
 *
 * @throws RegisterError naming the option.
 *
 * @example
 * ```ts
 * import { createCalendar } from "redress/calendar";
 * import { createScorecards } from "redress/register";
 * import { documentsPolicy } from "redress/sla";
 * const calendar = createCalendar({ zone: "UTC", week: { mon: [["09:00", "17:00"]] } });
 * const reporter = createScorecards({ policy: documentsPolicy, calendar, now: "2026-04-01T12:00Z" });
 * const at = Date.parse("2026-03-02T09:00Z");
 * reporter.add({ id: "case-1", registeredAt: at, closedAt: at, owner: "owner-1", kind: "complaint" });
 * const told = reporter.report("2026-03");
 * const [card] = told.status === "ok" ? told.owners : [];
 * card?.checks.filter(({ verdict }) => verdict === "finding" || verdict === "question").map(({ code }) => code); // ["closed-without-contact", "closed-at-once", "no-claim-opened"]
 * ```
 */
export function createScorecards(given: ReportOptions): ScorecardReporter {
  const options = optionsOf(given);
  const by = countedBy(options);
  const slots = new Slots(options.policy);
  const months = new Months(options.calendar);
  const counting = new CaseCounting(slots, months, options);
  const readings = new Readings(options);
  const owners = new Map<string, Map<number, OwnerMonth>>();

  const areOwners = (given: ScorecardState["owners"]) =>
    typeof given === "object" &&
    given !== null &&
    Object.values(given).every((own) => areSheets(own, slots) && Object.values(own).every(({ departments }) => Array.isArray(departments)));

  function monthOf(owner: string, month: number): OwnerMonth {
    const own = owners.get(owner) ?? new Map<number, OwnerMonth>();
    owners.set(owner, own);
    const found = own.get(month) ?? { sheet: new Sheet(slots), departments: new Set<string>() };
    own.set(month, found);
    return found;
  }

  return {
    add: (reading) =>
      readings.add(reading, (record, clocks) => {
        const { owner = "", department } = record;
        counting.count(record, clocks, (month) => {
          const found = monthOf(owner, month);
          if (department !== undefined) found.departments.add(department);
          return found.sheet;
        });
      }),
    merge(other) {
      const refused = mergeable("scorecards", by, other) ?? (areOwners(other.owners) ? undefined : noCounts("owners", "scorecards"));
      if (refused) return refused;
      for (const [owner, states] of Object.entries(other.owners))
        for (const [month, { departments, ...state }] of Object.entries(states)) {
          const found = monthOf(owner, monthNumber(month) as number);
          found.sheet.merge(state);
          for (const department of departments) found.departments.add(department);
        }
      readings.unreadable.merge(other.unreadable);
      return undefined;
    },
    state: () => ({
      ...{ kind: "scorecards", ...by, unreadable: readings.unreadable.list() },
      owners: Object.fromEntries(
        [...owners]
          .sort(([a], [b]) => byText(a, b))
          .map(([owner, own]) => [
            owner,
            Object.fromEntries(
              [...own]
                .sort(([a], [b]) => a - b)
                .map(([month, { sheet, departments }]) => [
                  monthName(month),
                  { ...sheet.state(), departments: [...departments].sort(byText) },
                ]),
            ),
          ]),
      ),
    }),
    report(month) {
      const number = monthIn(month, months, options.now);
      if (typeof number !== "number") return number;
      return ownerCards(options, months, number, slots, owners, readings.unreadable.list());
    },
  };
}
