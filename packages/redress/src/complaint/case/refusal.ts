import type { instantRefusals } from "../../time/instant.ts";

/** Why a log cannot stand. Each is about one event, but the first two, which are about the log. */
export const caseRefusals = [
  "not-a-log",
  "empty",
  // What the event is
  "not-an-event",
  "type-unknown",
  "field-missing",
  "field-unknown",
  "field-type",
  "value-unknown",
  "no-such-day",
  "not-positive",
  // Where it stands
  "id-twice",
  "out-of-order",
  "not-registered",
  "registered-twice",
  "cannot-follow",
  "no-claim",
  "closed",
  "withdrawn",
  "merged",
  // What it says
  "nothing-classified",
  "kind-decided",
  "kind-differs",
  "kind-same",
  "not-a-complaint",
  "basis-differs",
  "origin-differs",
  "contacted-before",
  "correction-unknown",
  "correction-twice",
  "nothing-agreed",
  "not-implemented",
  "verified-before",
  "paused-already",
  "not-paused",
  "days-missing",
  "days-not-asked",
  "not-closed",
  "nonconformity-unknown",
  "nonconformity-twice",
  "measure-unknown",
  "measure-twice",
  "void-unknown",
  "void-twice",
  "void-of-void",
  "void-needed",
] as const;

/** Code of a refused log. */
export type CaseRefusalCode = (typeof caseRefusals)[number] | (typeof instantRefusals)[number];

/** The facts of a refusal: the field, its value, what was expected, what it is at odds with. */
export type RefusalFacts = { readonly [fact: string]: string | number };

/** Why a log is refused. The facts fill the code's sentence. */
export type CaseRefusal = RefusalFacts & {
  readonly status: "refused";
  readonly code: CaseRefusalCode;
  /** Id of the event that cannot follow; `""` where it has none. */
  readonly event: string;
  /** Its place in the log, from 0. */
  readonly position: number;
};

/** A refusal before it is known which event it is about. @internal */
export interface Objection {
  readonly refused: CaseRefusalCode;
  readonly facts: RefusalFacts;
}

/** @internal */
export const objection = (refused: CaseRefusalCode, facts: RefusalFacts = {}): Objection => ({ refused, facts });
