import { type Quadrant, quadrants } from "../metrics/index.ts";
import { causeLines } from "./causes.ts";
import { answerLine, countLine, mixLines, shareLine, stageLines } from "./lines.ts";
import type { MeasuresState } from "./measures.ts";
import { type Months, monthName } from "./months.ts";
import { npsLine } from "./nps-line.ts";
import type { RegisterOptions } from "./options.ts";
import type { MonthlyReport, OutcomeLines } from "./report-shape.ts";
import { mixes, type Sheet } from "./sheet.ts";
import { firstContactLine } from "./times.ts";
import type { Unreadable } from "./unreadable-shape.ts";

/** The two months of a report. @internal */
export interface Counted {
  readonly sheet: Sheet;
  readonly before: Sheet;
}

function outcomeLines({ sheet, before }: Counted): OutcomeLines {
  const all = (from: Sheet) => quadrants.reduce((sum, cell) => sum + from.of(`outcome.${cell}`), 0);
  const [n, m] = [all(sheet), all(before)];
  const line = (cell: Quadrant) => shareLine(sheet.of(`outcome.${cell}`), n, { hits: before.of(`outcome.${cell}`), n: m });
  const cells = { apostle: line("apostle"), mercenary: line("mercenary"), hostage: line("hostage"), defector: line("defector") };
  return { ...cells, unknown: sheet.of("outcome.unknown") };
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
  return {
    ...{ status: "ok", month: monthName(number), before: monthName(number - 1) },
    ...{ policy: policy.id, zone: calendar.zone, now, complete: months.start(number + 1) <= now },
    ...{ registered: count("registered"), closed: count("closed"), open: standing.open },
    stages: stageLines(policy, sheet, before),
    satisfaction: answerLine(sheet, before, "satisfied"),
    loyalty: {
      ...answerLine(sheet, before, "loyal"),
      stated: sheet.of("basis.stated-at-closing"),
      observed: sheet.of("basis.observed-after"),
    },
    outcomes: outcomeLines(counted),
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
}
