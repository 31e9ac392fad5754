import { answer, contactKind, fault, importance, origin, validity } from "redress/complaint";
import { outcome } from "redress/metrics";
import { type ApologyFacts, apologyKey } from "./apology.ts";
import { expectedBy, type ItemFacts, type TableOption } from "./by-table.ts";
import { type ChangeFacts, changeKey } from "./change.ts";
import { type ElementFacts, elementKey } from "./element.ts";
import { type LintFacts, lintKey } from "./lint-one.ts";
import { type MoveFacts, type MoveOption, moveKey } from "./next-move.ts";
import { type OfferFacts, type OfferOption, offerKey } from "./offer.ts";
import { type RemedyFacts, remedyKey } from "./remedies.ts";
import type { Expected } from "./shape.ts";

/** The decision tables an exercise can be computed by. */
export const tables = { kind: contactKind, origin, fault, validity, importance, answer, outcome } as const;
export type TableName = keyof typeof tables;

/** The facts of an item by what computes its key, where that is no table. */
export interface ComputedFacts {
  /** Whether two samples differ. */
  readonly change: ChangeFacts;
  /** Whether what is given is more than was lost. */
  readonly remedies: RemedyFacts;
  /** Which of several offers is more. */
  readonly offer: OfferFacts;
  /** Whether something may be said of blame. */
  readonly apology: ApologyFacts;
  /** Which element of a complaint a sentence meets. */
  readonly element: ElementFacts;
  /** What to say next in a talk. */
  readonly move: MoveFacts;
  /** What is wrong with a way of parting. */
  readonly lint: LintFacts;
}
export type ComputedName = keyof ComputedFacts;

/** An option, with what choosing it supposes, says or offers. */
export type SourceOption = TableOption & MoveOption & OfferOption;

/** What computes the key of cases with options. */
export type SourceName = TableName | ComputedName;

type Keys = { readonly [S in ComputedName]: (item: string, facts: ComputedFacts[S], options: readonly SourceOption[]) => Expected };

const computed: Keys = {
  change: changeKey,
  remedies: remedyKey,
  offer: offerKey,
  apology: apologyKey,
  element: elementKey,
  move: moveKey,
  lint: lintKey,
};

/** Names of what computes keys without a table. */
export const computedNames = Object.keys(computed) as readonly ComputedName[];

export const isTable = (source: SourceName): source is TableName => Object.hasOwn(tables, source);

/** The key of a case by its source. */
export const keyBy = (
  source: SourceName,
  item: string,
  facts: ItemFacts | ComputedFacts[ComputedName],
  options: readonly SourceOption[],
): Expected =>
  isTable(source)
    ? expectedBy(tables[source], item, facts as ItemFacts, options)
    : (computed[source] as Keys["change"])(item, facts as ChangeFacts, options);
