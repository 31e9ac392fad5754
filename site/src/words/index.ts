import { fill, type MessageFacts, type Messages } from "redress/locales";
import { en } from "./en.ts";
import { hu } from "./hu.ts";
import type { Locale } from "./locale.ts";
import { pl } from "./pl.ts";
import { ru } from "./ru.ts";

/** Name of a sentence of the site. */
export type WordCode = keyof typeof en;

/** The site's sentences a language; English is whole, what another lacks is said in English. */
export const packs: Readonly<Record<Locale, Partial<Messages<WordCode>>>> = { en, ru, hu, pl };

/** Says a sentence of the site in one language. */
export type Say = (code: WordCode, facts?: MessageFacts) => string;

export function words(locale: Locale): Say {
  const pack = packs[locale];
  return (code, facts) => {
    const own = pack[code];
    return own === undefined ? fill("en", en[code], facts) : fill(locale, own, facts);
  };
}

/** The sentences whose code begins with `prefix`, for a script that has none of its own. */
export function wordsOf<P extends string>(prefix: P, locale: Locale) {
  const pairs = (Object.keys(en) as WordCode[])
    .filter((code) => code.startsWith(prefix))
    .map((code) => [code, packs[locale][code] ?? en[code]]);
  return Object.fromEntries(pairs) as Messages<Extract<WordCode, `${P}${string}`>>;
}
