import type { Message } from "redress/locales";
import { en } from "redress/locales/en";
import { ru } from "redress/locales/ru";
import { packs, type WordCode } from "./index.ts";
import type { Locale } from "./locale.ts";

const library: Partial<Record<Locale, Readonly<Record<string, Message>>>> = { en, ru };

/** Codes of the library that begin in one of these ways. */
export const libraryCodes = (beginnings: readonly string[]): readonly string[] =>
  Object.keys(en).filter((code) => beginnings.some((beginning) => code.startsWith(beginning)));

/** The reader's language where the site and the library have all words of a part in it, else English: never half of each. */
export function languageWith(locale: Locale, own: string, beginnings: readonly string[] = []): Locale {
  const whole =
    (Object.keys(packs.en) as WordCode[]).every((code) => !code.startsWith(own) || packs[locale][code]) &&
    libraryCodes(beginnings).every((code) => library[locale]?.[code]);
  return whole ? locale : "en";
}

/** The library's words of a part in a language that has all of them. */
export const libraryWords = (language: Locale, beginnings: readonly string[]): Readonly<Record<string, Message>> =>
  Object.fromEntries(libraryCodes(beginnings).map((code) => [code, library[language]?.[code] as Message]));
