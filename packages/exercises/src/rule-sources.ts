import { contactKind, fault, importance, origin, type Relabelling, registrar, validity } from "redress/complaint";
import { outcome } from "redress/metrics";
import { expectedBy, type ItemFacts, type TableOption } from "./by-table.ts";
import { type ChangeFacts, changeKey } from "./change.ts";
import { type FigureFacts, figureKey } from "./figure-status.ts";
import { type NextFacts, nextKey } from "./next-step.ts";
import { type ReportFacts, reportKey } from "./report-line.ts";
import type { Expected } from "./shape.ts";
import { type MomentFacts, momentKey, relabelKey } from "./taking-down.ts";

/** The decision tables an exercise can be computed by. */
export const tables = { kind: contactKind, origin, fault, validity, importance, registrar, outcome } as const;
export type TableName = keyof typeof tables;

/** What else computes keys, each with facts of its own. */
export interface OwnFacts {
  readonly change: ChangeFacts;
  readonly figure: FigureFacts;
  readonly next: NextFacts;
  readonly report: ReportFacts;
  readonly moment: MomentFacts;
  readonly relabel: Relabelling;
}

type KeyOf<Facts> = (item: string, facts: Facts, options: readonly TableOption[]) => Expected;
const others: { readonly [S in keyof OwnFacts]: KeyOf<OwnFacts[S]> } = {
  change: changeKey,
  figure: figureKey,
  next: nextKey,
  report: reportKey,
  moment: momentKey,
  relabel: relabelKey,
};

/** What computes the key of cases with options: a table, or another rule. */
export type SourceName = TableName | keyof OwnFacts;
export type SourceFacts = ItemFacts | OwnFacts[keyof OwnFacts];

export const isTable = (source: SourceName): source is TableName => Object.hasOwn(tables, source);

/** The key of a case by its source; the facts are the source's, as the schema has checked. */
export const keyBy = (source: SourceName, item: string, facts: SourceFacts, options: readonly TableOption[]): Expected =>
  isTable(source)
    ? expectedBy(tables[source], item, facts as ItemFacts, options)
    : (others[source] as KeyOf<SourceFacts>)(item, facts, options);
