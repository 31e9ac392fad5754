import { complaintTerms } from "./complaint-terms.ts";
import { figureTerms } from "./figure-terms.ts";
import { handlingTerms } from "./handling-terms.ts";
import { knowingTerms } from "./knowing-terms.ts";
import { loyaltyTerms } from "./loyalty-terms.ts";
import { measureTerms } from "./measure-terms.ts";
import { partingTerms } from "./parting-terms.ts";
import { practiceTerms } from "./practice-terms.ts";
import { registerTerms } from "./register-terms.ts";
import type { Term } from "./shape.ts";
import { talkTerms } from "./talk-terms.ts";
import { timeTerms } from "./time-terms.ts";
import { en } from "./words/en.ts";

/** The terms by the part of the work that they belong to, in the order in which a learner meets them. */
export const glossary = {
  complaint: complaintTerms,
  knowing: knowingTerms,
  handling: handlingTerms,
  time: timeTerms,
  talk: talkTerms,
  loyalty: loyaltyTerms,
  measures: measureTerms,
  figures: figureTerms,
  register: registerTerms,
  practice: practiceTerms,
  parting: partingTerms,
} as const;

export type GlossaryPart = keyof typeof glossary;
type IdsOf<T> = T extends unknown ? keyof T & string : never;
/** Id of a term, which is its address within the page too. */
export type TermId = IdsOf<(typeof glossary)[GlossaryPart]>;

/** A term in words: its name, and what it means in one or two sentences. */
export interface TermWords {
  readonly term: string;
  readonly means: string;
}

/** The words by language: English is whole, what another lacks is said in English. */
export const glossaryWords: Readonly<Record<string, Partial<Readonly<Record<TermId, TermWords>>>>> = { en };

/** All terms in the order of the glossary, each with its part and its English words. */
export const terms = Object.entries(glossary).flatMap(([part, own]) =>
  Object.entries<Term>(own).map(([id, term]) => ({ id: id as TermId, part: part as GlossaryPart, term, words: en[id as TermId] })),
);

export type { Member, Origin, Term } from "./shape.ts";
