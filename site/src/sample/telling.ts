import { fill, type Message } from "redress/locales";
import type { SampleData, Telling } from "./told.ts";

/** Speaks with words that were fetched, or that a page is made with. */
export const tellingOf = ({ language, words, sentences }: SampleData): Telling => ({
  language,
  say: (code, facts) => fill(language, words[code], facts),
  few: (code, facts) => fill(language, sentences[code] as Message, facts),
});
