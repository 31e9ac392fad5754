import { type GlossaryPart, glossaryWords, type Member, type Term, type TermId, terms } from "@redress/lessons/glossary";
import type { Message } from "redress/locales";
import { en } from "redress/locales/en";
import { hu } from "redress/locales/hu";
import { pl } from "redress/locales/pl";
import { ru } from "redress/locales/ru";
import type { Locale } from "../words/locale.ts";

/** Something said, and in which language: the reader's, or English for want of it. */
export interface Said {
  readonly text: string;
  readonly language: Locale;
}

/** What a term holds, in words: its name where it has one, and what is said of it. */
export interface SaidMember {
  readonly id: string;
  readonly name: Said | undefined;
  readonly sentence: Said | undefined;
}

/** A term in words. */
export interface SaidTerm {
  readonly id: TermId;
  readonly part: GlossaryPart;
  readonly term: Term;
  readonly name: Said;
  /** Its English name, where the name is in another language. */
  readonly english: string | undefined;
  readonly means: Said;
  readonly members: readonly SaidMember[];
}

const packs: Readonly<Record<Locale, Readonly<Record<string, Message>>>> = { en, hu, pl, ru };

/** The library's word for a code. */
function said(locale: Locale, code: string): Said {
  for (const language of [locale, "en"] as const) {
    const text = packs[language][code];
    if (typeof text === "string") return { text, language };
  }
  throw new Error(`The glossary needs ${code}, and no locale pack has it`);
}

const member = (locale: Locale, { id, code, rule }: Member): SaidMember => ({
  id,
  name: code && said(locale, code),
  sentence: rule === undefined ? undefined : said(locale, `rule.${rule}`),
});

/** A name as a headword: a pack may give it within a sentence or at the head of a line. */
const headword = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The terms in a language, in the order of the glossary: its own words, then those of the locale packs, then English. */
export const saidTerms = (locale: Locale): readonly SaidTerm[] =>
  terms.map(({ id, part, term, words }) => {
    const own = glossaryWords[locale]?.[id];
    const packed = term.code && locale !== "en" ? packs[locale][term.code] : undefined;
    const name = own?.term ?? (typeof packed === "string" ? headword(packed) : undefined);
    return {
      id,
      part,
      term,
      name: name === undefined ? { text: words.term, language: "en" } : { text: name, language: locale },
      english: name === undefined || locale === "en" ? undefined : words.term,
      means: own ? { text: own.means, language: locale } : { text: words.means, language: "en" },
      members: (term.holds ?? []).map((one) => member(locale, one)),
    };
  });

/** Address of a part of a term within the page. */
export const memberAnchor = (term: string, id: string): string => `${term}.${id}`;

/** How many words a lesson leads to: more would be read by nobody. */
const most = 8;

/** The terms that are taught first by a lesson and that have a name in its language, in the order of the glossary. */
export const termsOf = (lesson: string, language: Locale): readonly SaidTerm[] =>
  saidTerms(language)
    .filter(({ term, name }) => term.lessons?.[0] === lesson && name.language === language)
    .slice(0, most);
