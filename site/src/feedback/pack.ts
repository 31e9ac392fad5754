import type { Messages } from "redress/locales";
import type { WordCode } from "../words/index.ts";

/** What is said of a rule beside its sentence. */
export interface RuleNote {
  readonly document: string;
  readonly at: string;
  readonly standing: string;
}

/** All that feedback to an exercise is worded with, in one language. */
export interface FeedbackPack {
  readonly language: string;
  readonly words: Messages<Extract<WordCode, `feedback.${string}`>>;
  /** Sentences of the library by code: rules, facts, questions, outcomes, documents, standings. */
  readonly sentences: Readonly<Record<string, string>>;
  readonly rules: Readonly<Record<string, RuleNote>>;
}
