import type { Message } from "redress/locales";
import { en } from "redress/locales/en";
import { ru } from "redress/locales/ru";
import { slaRules } from "redress/sla";
import { en as site } from "../words/en.ts";
import { packs, type WordCode, wordsOf } from "../words/index.ts";
import type { Locale } from "../words/locale.ts";
import type { SimulatorData } from "./data.ts";

const needed = /^(refusal\.calendar|policy\.sla|stage\.sla|term|rule\.sla|standing|law)\./;
const library: Partial<Record<Locale, Readonly<Record<string, Message>>>> = { en, ru };
const codes = Object.keys(en).filter((code) => needed.test(code));
const own = (Object.keys(site) as WordCode[]).filter((code) => code.startsWith("simulator."));

/** The reader's language where the library and the site have all words of the simulator in it, else English: never half of each. */
export function simulatorLanguage(locale: Locale): Locale {
  const whole = codes.every((code) => library[locale]?.[code]) && own.every((code) => packs[locale][code]);
  return whole ? locale : "en";
}

/** What the simulator speaks with in a language that has all of it. */
export function simulatorData(language: Locale): SimulatorData {
  const pack = library[language] ?? {};
  const standings = [...slaRules.values()].map(({ id, standing }) => [id, pack[`standing.${standing}`] as string]);
  return {
    language,
    words: wordsOf("simulator.", language),
    sentences: Object.fromEntries(codes.map((code) => [code, pack[code] as Message])),
    standings: Object.fromEntries(standings),
  };
}
