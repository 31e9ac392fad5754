import { fill, type Message } from "redress/locales";
import type { IcebergData } from "./language.ts";
import type { Telling } from "./told.ts";

/** Speaks with words that were fetched, or that a page is made with. */
export const tellingOf = ({ language, words, sentences }: IcebergData): Telling => ({
  language,
  say: (code, facts) => fill(language, words[code] as Message, facts),
  sentence: (code, facts) => (sentences[code] === undefined ? "" : fill(language, sentences[code], facts)),
});
