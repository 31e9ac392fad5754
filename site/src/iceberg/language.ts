import type { Message, Messages } from "redress/locales";
import { wordsOf } from "../words/index.ts";
import type { Locale } from "../words/locale.ts";
import { languageWith, libraryWords } from "../words/whole.ts";
import type { IcebergCode } from "./told.ts";

/** What the iceberg speaks with; fetched when it is used. */
export interface IcebergData {
  readonly language: string;
  readonly words: Messages<IcebergCode>;
  /** The library's refusals by code. */
  readonly sentences: Readonly<Record<string, Message>>;
}

const refusals = [
  ...["no-complaints", "too-large", "unbounded"].map((code) => `refusal.outcome.${code}`),
  ...["no-answers", "not-a-count", "more-hits-than-cases"].map((code) => `refusal.metrics.${code}`),
];

export const icebergLanguage = (locale: Locale): Locale => languageWith(locale, "iceberg.", refusals);

export const icebergData = (language: Locale): IcebergData => ({
  language,
  words: wordsOf("iceberg.", language),
  sentences: libraryWords(language, refusals),
});
