import { answer, contactKind, fault, importance, origin, type Relabelling, registrar, validity } from "redress/complaint";
import { outcome } from "redress/metrics";
import { balance, gesture, technology, turnover } from "redress/practice";
import { phaseReaction } from "redress/sla";
import type { Expected } from "../shape.ts";
import { type ApologyFacts, apologyKey } from "./apology.ts";
import { type BelongsFacts, belongsKey } from "./belongs.ts";
import { expectedBy, type ItemFacts, type TableOption } from "./by-table.ts";
import { type ActionsFacts, type AuditFacts, actionsKey, auditKey } from "./case-source.ts";
import { type ChangeFacts, changeKey } from "./change.ts";
import { type ElementFacts, elementKey } from "./element.ts";
import { type FigureFacts, figureKey } from "./figure-status.ts";
import { type LintFacts, lintKey } from "./lint-one.ts";
import { type MoveFacts, type MoveOption, moveKey } from "./next-move.ts";
import { type NextFacts, nextKey } from "./next-step.ts";
import { type ObjectiveFacts, objectiveKey } from "./objective.ts";
import { type OfferFacts, type OfferOption, offerKey } from "./offer.ts";
import { type OwnersFacts, ownersKey } from "./owners.ts";
import { type RaciFacts, raciKey } from "./raci.ts";
import { type RemedyFacts, remedyKey } from "./remedies.ts";
import { type ReportFacts, reportKey } from "./report-line.ts";
import { type MomentFacts, momentKey, relabelKey } from "./taking-down.ts";

/** The decision tables an exercise can be computed by. */
export const tables = {
  ...{ kind: contactKind, origin, fault, validity, importance, registrar, answer, outcome },
  ...{ balance, gesture, technology, turnover, phase: phaseReaction },
} as const;
export type TableName = keyof typeof tables;

/** What else computes keys, each with facts of its own. */
export interface OwnFacts {
  /** Whether two samples differ. */
  readonly change: ChangeFacts;
  readonly belongs: BelongsFacts;
  readonly audit: AuditFacts;
  readonly actions: ActionsFacts;
  readonly owners: OwnersFacts;
  readonly raci: RaciFacts;
  readonly objective: ObjectiveFacts;
  readonly figure: FigureFacts;
  readonly next: NextFacts;
  readonly report: ReportFacts;
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
  readonly moment: MomentFacts;
  readonly relabel: Relabelling;
}

/** An option, with what choosing it supposes, says or offers. */
export type SourceOption = TableOption & MoveOption & OfferOption;

type KeyOf<Facts> = (item: string, facts: Facts, options: readonly SourceOption[]) => Expected;
const others: { readonly [S in keyof OwnFacts]: KeyOf<OwnFacts[S]> } = {
  change: changeKey,
  belongs: belongsKey,
  audit: auditKey,
  actions: actionsKey,
  owners: ownersKey,
  raci: raciKey,
  objective: objectiveKey,
  figure: figureKey,
  next: nextKey,
  report: reportKey,
  remedies: remedyKey,
  offer: offerKey,
  apology: apologyKey,
  element: elementKey,
  move: moveKey,
  lint: lintKey,
  moment: momentKey,
  relabel: relabelKey,
};

/** What computes the key of cases with options: a table, or another rule. */
export type SourceName = TableName | keyof OwnFacts;
export type SourceFacts = ItemFacts | OwnFacts[keyof OwnFacts];

export const isTable = (source: SourceName): source is TableName => Object.hasOwn(tables, source);

/** The key of a case by its source; the facts are the source's, as the schema has checked. */
export const keyBy = (source: SourceName, item: string, facts: SourceFacts, options: readonly SourceOption[]): Expected =>
  isTable(source)
    ? expectedBy(tables[source], item, facts as ItemFacts, options)
    : (others[source] as KeyOf<SourceFacts>)(item, facts, options);
