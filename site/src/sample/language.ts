import { wordsOf } from "../words/index.ts";
import type { Locale } from "../words/locale.ts";
import { languageWith, libraryWords } from "../words/whole.ts";
import type { SampleData } from "./told.ts";

const few = ["few."];

export const sampleLanguage = (locale: Locale): Locale => languageWith(locale, "sample.", few);

export const sampleData = (language: Locale): SampleData => ({
  language,
  words: wordsOf("sample.", language),
  sentences: libraryWords(language, few),
});
