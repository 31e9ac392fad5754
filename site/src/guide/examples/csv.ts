import { type CalendarSpec, createCalendar } from "redress/calendar";
import { createMonthlyReport, defineMapping, type MappingSpec, rowReader } from "redress/register";
import { documentsPolicy } from "redress/sla";

interface Asked {
  rows: string[][];
  mapping: MappingSpec;
  calendar: CalendarSpec;
  now: string;
  month: string;
}

export function run({ rows: [head = [], ...rows], mapping, calendar: hours, now, month }: Asked) {
  const calendar = createCalendar(hours);
  const reader = rowReader(defineMapping(mapping), head, { calendar });
  if (reader.status === "refused") return reader;
  const reporter = createMonthlyReport({ policy: documentsPolicy, calendar, now });
  // The head is line 1 of the file.
  for (const [at, cells] of rows.entries()) reporter.add(reader.read(cells, at + 2));
  const report = reporter.report(month);
  if (report.status === "refused") return report;
  const due = report.stages.filter(({ met, breached }) => met + breached > 0);
  const stages = due.map(({ stage, met, breached }) => ({ stage, met, breached }));
  return { stages, unreadable: report.unreadable };
}
