import type { Message } from "redress/locales";
import { en } from "redress/locales/en";
import { ru } from "redress/locales/ru";
import { en as site } from "../words/en.ts";
import { packs, type WordCode, wordsOf } from "../words/index.ts";
import type { Locale } from "../words/locale.ts";
import type { PlannerData } from "./data.ts";

// Of a review only what tells faults.
const needed =
  /^((finding|why)\.reply)\.|^(refusal\.calendar|refusal\.offboarding|standing|law)\.|\.offboarding\.|^(client-type|end-reason|client-flag)\./;
const library: Partial<Record<Locale, Readonly<Record<string, Message>>>> = { en, ru };
const codes = Object.keys(en).filter((code) => needed.test(code));
const own = (Object.keys(site) as WordCode[]).filter((code) => code.startsWith("planner."));

/** The library's sentences of an offboarding in a language. */
export const offboardingWords = (language: Locale): Readonly<Record<string, Message>> => library[language] ?? {};

/** The reader's language where the library and the site have all words of the planner in it, else English: never half of each. */
export function plannerLanguage(locale: Locale): Locale {
  const whole = codes.every((code) => library[locale]?.[code]) && own.every((code) => packs[locale][code]);
  return whole ? locale : "en";
}

/** What the planner speaks with in a language that has all of it. */
export function plannerData(language: Locale): PlannerData {
  const pack = offboardingWords(language);
  return {
    language,
    words: wordsOf("planner.", language),
    sentences: Object.fromEntries(codes.map((code) => [code, pack[code] as Message])),
  };
}
