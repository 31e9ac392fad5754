import { comparison, npsInterval } from "../metrics/index.ts";
import type { NpsLine } from "./report-shape.ts";
import type { Sheet } from "./sheet.ts";

const countsOf = (sheet: Sheet) => ({
  promoters: sheet.of("nps.promoters"),
  passives: sheet.of("nps.passives"),
  detractors: sheet.of("nps.detractors"),
});

/** The recommendation score of those who gave one; nothing where nobody did. @internal */
export function npsLine(sheet: Sheet, before: Sheet): NpsLine | undefined {
  const counts = countsOf(sheet);
  const interval = npsInterval(counts);
  if (interval.status !== "ok") return undefined;
  const changed = comparison(countsOf(before), counts);
  const change = changed.status === "ok" ? changed.verdict : "too-few";
  return { ...counts, interval, missing: sheet.of("nps.missing"), change };
}
