import type { classification } from "../complaint/classify.ts";
import type { fault } from "../complaint/fault.ts";
import type { ComplaintRuleId } from "../complaint/rules.ts";
import type { Refused } from "../decision/index.ts";
import type { NoInterval } from "../metrics/index.ts";
import type { DocumentId, Standing } from "../source/index.ts";

type Tables = (typeof classification)[keyof typeof classification] | typeof fault;
type Spec<T> = T extends { readonly spec: infer S } ? S : never;
type OutcomeCode<S> = S extends { readonly id: infer I extends string; readonly outcomes: readonly (infer O extends string)[] }
  ? `outcome.${I}.${O}`
  : never;
type InputCode<S> = S extends { readonly id: infer I extends string; readonly inputs: infer N }
  ? `ask.${I}.${Extract<keyof N, string>}`
  : never;
type ValueCode<S> = S extends { readonly id: infer I extends string; readonly inputs: infer N }
  ? { [K in Extract<keyof N, string>]: N[K] extends readonly (infer V extends string)[] ? `fact.${I}.${K}.${V}` : never }[Extract<
      keyof N,
      string
    >]
  : never;

/** Sentence of a rule: what it says, as a colleague would say it. */
export type RuleCode = `rule.${ComplaintRuleId}`;
/** Outcome of a table, in one or two words. */
export type TableOutcomeCode = OutcomeCode<Spec<Tables>>;
/** The question that an input of a table asks. */
export type AskCode = InputCode<Spec<Tables>>;
/** A fact: an input with its value, as a sentence. */
export type FactCode = ValueCode<Spec<Tables>>;
/** Why a table gives no decision. */
export type DecisionRefusalCode = `refusal.decision.${Refused["code"]}`;
/** Why a share has no interval. */
export type ShareRefusalCode = `refusal.share.${NoInterval["code"]}`;
/** A source document's title in the reader's language, and the standing of a rule. */
export type SourceCode = `document.${DocumentId}` | `standing.${Standing}`;

/** Every code that has a sentence. */
export type Code = RuleCode | TableOutcomeCode | AskCode | FactCode | DecisionRefusalCode | ShareRefusalCode | SourceCode;
