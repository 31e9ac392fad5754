import type { Message, Messages } from "redress/locales";
import type { WordCode } from "../words/index.ts";

/** What the planner speaks with; fetched when it begins. */
export interface PlannerData {
  readonly language: string;
  readonly words: Messages<Extract<WordCode, `planner.${string}`>>;
  /** The library's sentences for offboardings and calendars, by code. */
  readonly sentences: Readonly<Record<string, Message>>;
}
