import { type LoyaltyBasis, loyaltyBases } from "../complaint/index.ts";
import { type Quadrant, quadrants } from "../metrics/index.ts";
import type { LoyaltyLine, ShareLine } from "./line-shape.ts";
import { answerLine, shareLine } from "./lines.ts";
import type { OutcomeLines, QuadrantLines } from "./report-shape.ts";
import type { Sheet } from "./sheet.ts";

/** Whether the two months know loyalty in one and the same way. Rule `register.loyalty.basis`, as `shift` of the metrics holds it. */
const comparable = (sheet: Sheet, before: Sheet): boolean =>
  loyaltyBases.filter((basis) => sheet.of(`basis.${basis}`) || before.of(`basis.${basis}`)).length < 2;

const notComparable = { change: "not-comparable" } as const;

const eachBasis = <T>(of: (basis: LoyaltyBasis) => T): Readonly<Record<LoyaltyBasis, T>> => ({
  "stated-at-closing": of("stated-at-closing"),
  "observed-after": of("observed-after"),
});

/** Loyalty of all, and beside it by how it is known where the months cannot be compared as they are. @internal */
export function loyaltyLine(sheet: Sheet, before: Sheet): LoyaltyLine {
  const line = answerLine(sheet, before, "loyal");
  if (comparable(sheet, before)) return line;
  const share = (from: Sheet, basis: LoyaltyBasis) => ({ hits: from.of(`basis.${basis}.yes`), n: from.of(`basis.${basis}`) });
  const by = (basis: LoyaltyBasis): ShareLine => {
    const { hits, n } = share(sheet, basis);
    return shareLine(hits, n, share(before, basis));
  };
  return { ...line, ...notComparable, byBasis: eachBasis(by) };
}

/** The lines of the quadrants, counted under a name each. */
function quadrantLines(sheet: Sheet, before: Sheet, name: (cell: Quadrant) => string): QuadrantLines {
  const all = (from: Sheet) => quadrants.reduce((sum, cell) => sum + from.of(name(cell)), 0);
  const [n, m] = [all(sheet), all(before)];
  const line = (cell: Quadrant) => shareLine(sheet.of(name(cell)), n, { hits: before.of(name(cell)), n: m });
  return { apostle: line("apostle"), mercenary: line("mercenary"), hostage: line("hostage"), defector: line("defector") };
}

/** @internal */
export function outcomeLines(sheet: Sheet, before: Sheet): OutcomeLines {
  const lines = quadrantLines(sheet, before, (cell) => `outcome.${cell}`);
  const unknown = sheet.of("outcome.unknown");
  if (comparable(sheet, before)) return { ...lines, unknown };
  const { apostle, mercenary, hostage, defector } = lines;
  const of = (line: ShareLine): ShareLine => ({ ...line, ...notComparable });
  return {
    ...{ apostle: of(apostle), mercenary: of(mercenary), hostage: of(hostage), defector: of(defector), unknown },
    byBasis: eachBasis((basis) => quadrantLines(sheet, before, (cell) => `outcome.${basis}.${cell}`)),
  };
}
