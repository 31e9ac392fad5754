import type { Inputs } from "./shape.ts";

/** A fact that a decision rests on. */
export interface Reason {
  readonly input: string;
  readonly value: string;
  /** Whether somebody said so, or it was concluded from the circumstances. */
  readonly basis: "stated" | "inferred";
}

/** A case that differs in one fact and would not end the same. */
export interface NearMiss<O extends string> {
  readonly input: string;
  readonly from: string;
  readonly to: string;
  /** What the case could then be: one outcome, or several where it would be open. */
  readonly becomes: readonly O[];
  /** The rule that would decide, where one would. */
  readonly rule?: string;
}

/** A rule that hit too, and lost to a stated priority. */
export interface Overridden<O extends string> {
  readonly rule: string;
  readonly outcome: O;
  /** The rule that outranks it. */
  readonly by: string;
}

/** The question whose answer would tell most, with what each answer leaves possible. */
export interface Question<O extends string> {
  readonly input: string;
  readonly answers: readonly { readonly value: string; readonly leaves: readonly O[] }[];
}

/** The facts decide. `settled`: by what was said. `default`: by what was inferred, or by the row for want of a better one. */
export interface Decided<O extends string> {
  readonly confidence: "settled" | "default";
  readonly outcome: O;
  /** Id of the rule that decided. */
  readonly rule: string;
  /** Rules by which other possibilities fell away: what cannot be, given the facts. */
  readonly via: readonly string[];
  /** The facts without which it would not be decided; none can be left out. */
  readonly because: readonly Reason[];
  readonly against: readonly NearMiss<O>[];
  readonly overridden: readonly Overridden<O>[];
  /** Inputs not known; whatever they are, the outcome stands. */
  readonly unknown: readonly string[];
  /** Where it rests on what was inferred: the question that would tell most. */
  readonly ask?: Question<O>;
}

/** The facts leave more than one outcome possible; the answer is a question. */
export interface Open<O extends string> {
  readonly confidence: "open";
  readonly candidates: readonly O[];
  readonly unknown: readonly string[];
  readonly ask: Question<O>;
}

/** No decision, and why: a value or name that the table does not have, facts that exclude each other, or an unproved table. */
export type Refused =
  | { readonly confidence: "none"; readonly code: "unknown-input"; readonly input: string }
  | {
      readonly confidence: "none";
      readonly code: "unknown-value";
      readonly input: string;
      readonly value: string;
      readonly allowed: readonly string[];
    }
  | { readonly confidence: "none"; readonly code: "contradiction"; readonly rules: readonly string[] }
  | { readonly confidence: "none"; readonly code: "gap" }
  | { readonly confidence: "none"; readonly code: "overlap"; readonly rules: readonly string[] };

/** What a table says of some facts. Look at `confidence` first. */
export type Decision<O extends string> = Decided<O> | Open<O> | Refused;

/** A decision without its explanation, for bulk. */
export type Brief<O extends string> =
  | Pick<Decided<O>, "confidence" | "outcome" | "rule">
  | Pick<Open<O>, "confidence" | "candidates">
  | Refused;

/** Names of a table's inputs. */
export type InputName<I extends Inputs> = Extract<keyof I, string>;
