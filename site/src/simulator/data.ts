import type { Message, Messages } from "redress/locales";
import type { WordCode } from "../words/index.ts";

/** What the simulator speaks with; fetched when it is opened. */
export interface SimulatorData {
  readonly language: string;
  readonly words: Messages<Extract<WordCode, `simulator.${string}`>>;
  /** The library's sentences for calendars and deadlines, by code. */
  readonly sentences: Readonly<Record<string, Message>>;
  /** Standing of each rule, in words. */
  readonly standings: Readonly<Record<string, string>>;
}
