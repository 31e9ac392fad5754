import { causeLines } from "./causes.ts";
import { comparedInMonth } from "./compared.ts";
import { answerLine, countLine, mixLines, shareLine, stageLines } from "./lines.ts";
import { loyaltyLine, outcomeLines } from "./loyalty-lines.ts";
import type { MeasuresState } from "./measures.ts";
import { type Months, monthName } from "./months.ts";
import { npsLine } from "./nps-line.ts";
import type { RegisterOptions } from "./options.ts";
import type { MonthlyReport } from "./report-shape.ts";
import { mixes, type Sheet } from "./sheet.ts";
import { firstContactLine } from "./times.ts";
import type { Unreadable } from "./unreadable-shape.ts";

/** The two months of a report. @internal */
export interface Counted {
  readonly sheet: Sheet;
  readonly before: Sheet;
}

/** The report of a month from what was counted of it. @internal */
export function monthReport(
  { policy, calendar, now }: RegisterOptions,
  months: Months,
  number: number,
  counted: Counted,
  standing: { readonly open: number; readonly improvement: MeasuresState; readonly unreadable: Unreadable },
): MonthlyReport {
  const { sheet, before } = counted;
  const part = months.partSince(number - 1, number, now);
  const count = (name: string) => countLine(sheet.of(name), before.of(name), part);
  const csat = answerLine(sheet, before, "csat");
  const nps = npsLine(sheet, before);
  const report: MonthlyReport = {
    ...{ status: "ok", month: monthName(number), before: monthName(number - 1) },
    ...{ policy: policy.id, zone: calendar.zone, now, complete: months.start(number + 1) <= now },
    ...{ registered: count("registered"), closed: count("closed"), open: standing.open },
    stages: stageLines(policy, sheet, before),
    satisfaction: answerLine(sheet, before, "satisfied"),
    loyalty: {
      ...loyaltyLine(sheet, before),
      stated: sheet.of("basis.stated-at-closing"),
      observed: sheet.of("basis.observed-after"),
    },
    outcomes: outcomeLines(sheet, before),
    kind: mixLines(sheet, before, "kind", mixes.kind),
    origin: mixLines(sheet, before, "origin", mixes.origin),
    validity: mixLines(sheet, before, "validity", mixes.validity),
    importance: mixLines(sheet, before, "importance", mixes.importance),
    ...{ causes: causeLines(sheet, before), causeMissing: sheet.of("cause-missing") },
    repeated: shareLine(sheet.of("repeated"), sheet.of("registered"), { hits: before.of("repeated"), n: before.of("registered") }),
    relabelled: { withReason: count("relabelled.with-reason"), withoutReason: count("relabelled.without-reason") },
    firstContact: firstContactLine(sheet, before),
    improvement: standing.improvement,
    ...(nps && { nps }),
    ...(csat.n > 0 && { csat }),
    unreadable: standing.unreadable,
  };
  const compared = comparedInMonth(report);
  return compared ? { ...report, compared } : report;
}
