import { contactKind, fault, importance, origin, validity } from "redress/complaint";
import { expectedBy, type ItemFacts, type TableOption } from "./by-table.ts";
import type { Expected } from "./shape.ts";

/** The tables that classify a complaint: small enough for every page with exercises. */
export const classification = { kind: contactKind, origin, fault, validity, importance } as const;
export type ClassificationName = keyof typeof classification;

/** Whether a table is one of these. */
export const isClassification = (table: string): table is ClassificationName => Object.hasOwn(classification, table);

/** The key of a case by a table that classifies. */
export const classify = (table: ClassificationName, item: string, facts: ItemFacts, options: readonly TableOption[]): Expected =>
  expectedBy(classification[table], item, facts, options);
