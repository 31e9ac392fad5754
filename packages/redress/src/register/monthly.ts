import { isComplaint } from "./case-facts.ts";
import { CaseCounting } from "./count-case.ts";
import type { Month } from "./line-shape.ts";
import { type MeasuresState, OpenMeasures } from "./measures.ts";
import { monthReport } from "./month-report.ts";
import { Months, monthName, monthNumber } from "./months.ts";
import { type CountedBy, countedBy, type MergeRefusal, mergeable, noCounts, optionsOf, type ReportOptions } from "./options.ts";
import { type Reading, Readings } from "./register-count.ts";
import type { MonthlyReport } from "./report-shape.ts";
import { Sheet, type SheetState, Slots } from "./sheet.ts";
import { areSheets } from "./sheet-state.ts";
import type { RowRefusal, Unreadable } from "./unreadable-shape.ts";

/** What a monthly report has counted, as plain JSON: to be kept, sent to another machine, and put together there. */
export interface MonthlyState extends CountedBy {
  readonly kind: "monthly";
  readonly months: Readonly<Record<Month, SheetState>>;
  /** Complaints open at `now`. */
  readonly open: number;
  readonly measures: MeasuresState;
  readonly unreadable: Unreadable;
}

/** Why there is no report of a month. */
export interface MonthRefusal {
  readonly status: "refused";
  readonly code: "no-such-month" | "month-not-begun";
  readonly field: "month";
  readonly value: string;
}

/** Counts a register for the reports of its months, one case at a time. */
export interface MonthlyReporter {
  /** Counts a case or what could not be read; gives the refusal where it could not be counted. */
  add(reading: Reading): RowRefusal | undefined;
  /** Adds what another one has counted by the same policy, calendar, now and length of lists; nothing is added where it is refused. */
  merge(other: MonthlyState): MergeRefusal | undefined;
  state(): MonthlyState;
  /** The months in which anything was counted, in order. */
  months(): Month[];
  report(month: Month): MonthlyReport | MonthRefusal;
}

/** @internal */
export function monthIn(month: unknown, months: Months, now: number): number | MonthRefusal {
  const number = monthNumber(month);
  const refuse = (code: MonthRefusal["code"]): MonthRefusal => ({ status: "refused", code, field: "month", value: String(month) });
  if (number === undefined) return refuse("no-such-month");
  return months.start(number) > now ? refuse("month-not-begun") : number;
}

/**
 * Counts a register for its monthly reports (C43): deadline compliance, loyalty and satisfaction, the mix, causes, times to
 * first contact and open measures, each beside the month before. One pass serves every month. Only counts are kept, so
 * memory does not grow with the cases; the order of adding and of merging changes nothing.
 *
 * Volume and mix go by the month of registration, compliance by the month in which the term was due, answers by the month
 * of closing; what is open or paused is neither kept nor broken. Rules `register.*` (C42-C44, K18).
 *
 * @throws RegisterError naming the option.
 *
 * @example
 * ```ts
 * import { createCalendar } from "redress/calendar";
 * import { createMonthlyReport } from "redress/register";
 * import { documentsPolicy } from "redress/sla";
 * const calendar = createCalendar({ zone: "UTC", week: { mon: [["09:00", "17:00"]], tue: [["09:00", "17:00"]] } });
 * const reporter = createMonthlyReport({ policy: documentsPolicy, calendar, now: "2026-04-01T12:00Z" });
 * const at = Date.parse("2026-03-02T09:00Z");
 * reporter.add({ id: "case-1", registeredAt: at, openedAt: at, acceptedAt: at + 600_000, kind: "complaint" });
 * const told = reporter.report("2026-03");
 * told.status === "ok" && told.stages.filter(({ met, breached }) => met || breached).map(({ stage, met }) => `${stage}: ${met}`); // ["acceptance: 1", "first-contact: 0", "agreement: 0"]
 * ```
 */
export function createMonthlyReport(given: ReportOptions): MonthlyReporter {
  const options = optionsOf(given);
  const by = countedBy(options);
  const slots = new Slots(options.policy);
  const months = new Months(options.calendar);
  const counting = new CaseCounting(slots, months, options);
  const readings = new Readings(options);
  const measures = new OpenMeasures(options.listed, options.now, months.day(options.now));
  const sheets = new Map<number, Sheet>();
  let open = 0;

  // Most of what happens to a case happens in one month.
  let last: { readonly month: number; readonly sheet: Sheet } | undefined;
  const sheetOf = (month: number): Sheet => {
    if (last?.month === month) return last.sheet;
    const sheet = sheets.get(month) ?? new Sheet(slots);
    sheets.set(month, sheet);
    last = { month, sheet };
    return sheet;
  };
  const ordered = () => [...sheets].sort(([a], [b]) => a - b);

  return {
    add: (reading) =>
      readings.add(reading, (record, clocks) => {
        counting.count(record, clocks, sheetOf);
        if (record.measures) measures.add(record);
        if (isComplaint(record) && !(record.closedAt !== undefined && record.closedAt <= options.now)) open++;
      }),
    merge(other) {
      const refused = mergeable("monthly", by, other) ?? (areSheets(other.months, slots) ? undefined : noCounts("months", "monthly"));
      if (refused) return refused;
      for (const [month, state] of Object.entries(other.months)) sheetOf(monthNumber(month) as number).merge(state);
      measures.merge(other.measures);
      readings.unreadable.merge(other.unreadable);
      open += other.open;
      return undefined;
    },
    state: () => ({
      ...{ kind: "monthly", ...by },
      months: Object.fromEntries(ordered().map(([month, sheet]) => [monthName(month), sheet.state()])),
      ...{ open, measures: measures.state(), unreadable: readings.unreadable.list() },
    }),
    months: () => ordered().map(([month]) => monthName(month)),
    report(month) {
      const number = monthIn(month, months, options.now);
      if (typeof number !== "number") return number;
      const sheet = (one: number) => sheets.get(one) ?? new Sheet(slots);
      const counted = { sheet: sheet(number), before: sheet(number - 1) };
      const standing = { open, improvement: measures.state(), unreadable: readings.unreadable.list() };
      return monthReport(options, months, number, counted, standing);
    },
  };
}
