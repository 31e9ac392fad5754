import { createCalendar } from "redress/calendar";
import {
  caseOfLog,
  createMonthlyReport,
  createScorecards,
  type MonthlyReport,
  type SampleOptions,
  type Scorecards,
  sampleRegister,
} from "redress/register";
import { documentsPolicy } from "redress/sla";

const hours = [["09:00", "17:00"]] as const;
export const calendar = createCalendar({ zone: "Europe/Warsaw", week: { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours } });
/** Everything has happened by then. */
const now = "2027-12-01T12:00Z";
/** September and October 2026 have 22 working days each. */
const months = { from: "2026-09", months: 2 } as const;

type Drawn = Omit<SampleOptions, "calendar" | "from" | "months">;
type Reporter<R> = { add(reading: ReturnType<typeof caseOfLog>): unknown; report(month: string): R };

function told<R extends { readonly status: string }>(reporter: Reporter<R>, options: Drawn): Extract<R, { status: "ok" }> {
  for (const log of sampleRegister({ ...options, ...months, calendar }).logs) reporter.add(caseOfLog(log, { now }));
  const report = reporter.report("2026-10");
  if (report.status !== "ok") throw new Error(JSON.stringify(report));
  return report as Extract<R, { status: "ok" }>;
}

/** The report of the second of two sampled months. */
export const month = (options: Drawn): MonthlyReport => told(createMonthlyReport({ policy: documentsPolicy, calendar, now }), options);
export const cards = (options: Drawn): Scorecards => told(createScorecards({ policy: documentsPolicy, calendar, now }), options);

/** How likely no more than so many of n are, each having the chance p. */
export function upTo(hits: number, n: number, p: number): number {
  let [term, sum] = [(1 - p) ** n, 0];
  for (let k = 0; k <= hits; k++) {
    sum += term;
    term *= ((n - k) / (k + 1)) * (p / (1 - p));
  }
  return sum;
}
