import type { Messages } from "redress/locales";
import type { RuleNote } from "../feedback/pack.ts";
import type { WordCode } from "../words/index.ts";

/** What the review speaks with; fetched when it begins. */
export interface ReviewData {
  readonly language: string;
  readonly words: Messages<Extract<WordCode, `review.${string}`>>;
  /** The library's sentences by code: findings, reasons, rules, stages, refusals. */
  readonly sentences: Readonly<Record<string, string>>;
  readonly rules: Readonly<Record<string, RuleNote>>;
}
