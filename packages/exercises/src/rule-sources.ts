import { contactKind, fault, importance, origin, validity } from "redress/complaint";
import { outcome } from "redress/metrics";
import { expectedBy, type ItemFacts, type TableOption } from "./by-table.ts";
import { type ChangeFacts, changeKey } from "./change.ts";
import type { Expected } from "./shape.ts";

/** The decision tables an exercise can be computed by. */
export const tables = { kind: contactKind, origin, fault, validity, importance, outcome } as const;
export type TableName = keyof typeof tables;

/** What computes the key of cases with options: a table, or the comparison of two samples. */
export type SourceName = TableName | "change";

export const isTable = (source: SourceName): source is TableName => source !== "change";

/** The key of a case by its source. */
export const keyBy = (source: SourceName, item: string, facts: ItemFacts | ChangeFacts, options: readonly TableOption[]): Expected =>
  isTable(source) ? expectedBy(tables[source], item, facts as ItemFacts, options) : changeKey(item, facts as ChangeFacts, options);
