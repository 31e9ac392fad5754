import { dialogueRules } from "redress/dialogue";
import { ruleNote } from "../feedback/needed.ts";
import type { RuleNote } from "../feedback/pack.ts";
import { wordsOf } from "../words/index.ts";
import type { Locale } from "../words/locale.ts";
import { languageWith, libraryWords } from "../words/whole.ts";
import type { ReviewData } from "./data.ts";

const needed = [
  ...["finding.reply.", "why.reply.", "finding.element.", "why.element.", "rule.dialogue.reply.", "rule.dialogue.element."],
  ...["refusal.reply.", "stage.reply.", "standing.", "document."],
];

export const reviewLanguage = (locale: Locale): Locale => languageWith(locale, "review.", needed);

/** A rule of the review: of a phrase, or of what a reply holds. */
const reviewed = /^dialogue\.(reply|element)\./;

/** What the review speaks with in a language that has all of it. */
export const reviewData = (language: Locale): ReviewData => ({
  language,
  words: wordsOf("review.", language),
  sentences: libraryWords(language, needed) as Readonly<Record<string, string>>,
  rules: Object.fromEntries(
    [...dialogueRules.keys()].filter((id) => reviewed.test(id)).map((id): [string, RuleNote] => [id, ruleNote(id)]),
  ),
});
