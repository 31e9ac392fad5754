import type { ReplyElement, ReplyExtra, ReplyFault } from "./stage.ts";

/**
 * A phrase as a native reader would write it down. Words stand for themselves, in any case; `word*` is the word with any
 * ending, `*word` with any beginning; `(a|b c)` is either; `[a|b]` is either or nothing; `_` is any one word, `...` up to three; `^` is the beginning of
 * a sentence or of a part of it after a comma, a colon or a dash; `#` is a number, `#time` a clock time, `#date` a date;
 * `@name` names a list of the same lexicon. Commas in the text do not matter, the end of a sentence does.
 */
export type Phrase = string;

/** Phrases that are a fault together, with what excuses them. */
export interface FaultPhrases {
  readonly fault: ReplyFault;
  readonly phrases: readonly Phrase[];
  /** Phrases that excuse it when they stand in the same sentence. */
  readonly unlessSaid?: readonly Phrase[];
  /** Phrases that excuse it when they stand in the same sentence and at most four words before it. */
  readonly unlessBefore?: readonly Phrase[];
  /** Phrases that excuse it when they follow at once. */
  readonly unlessAfter?: readonly Phrase[];
  /** A date, a time, a named person or a numbered action excuses it: in the same sentence, or in the next one too. */
  readonly unlessConcrete?: "sentence" | "next-sentence";
  /** What is said of liability: owned, denied, or only an apology for a fault, which some laws protect. */
  readonly liability?: "admits" | "denies" | "apologises";
}

/** How a language says when: a sentence that holds one of these is concrete. */
export interface WhenPhrases {
  readonly phrases: readonly Phrase[];
  /** What can only be still to come, whatever the tense beside it, such as "tomorrow". */
  readonly coming: readonly Phrase[];
  /** Words of what is still to come; a date beside one of them is a promise. */
  readonly future: readonly Phrase[];
  /** How the days are counted, such as "not counting the day of receipt". */
  readonly counting: readonly Phrase[];
  /** A term in days, which wants its counting. */
  readonly days: readonly Phrase[];
}

/** How the words of a language are cut to their stems, to compare a reply with a complaint. */
export interface Stemming {
  readonly endings: readonly string[];
  /** Words that carry no content. */
  readonly stopWords: readonly string[];
}

/** All that the review knows of one language, as data that a native reader can correct. */
export interface LexiconSpec {
  readonly locale: string;
  readonly faults: readonly FaultPhrases[];
  readonly when: WhenPhrases;
  /** Phrases that show an element; of `gist` those that announce it. */
  readonly elements: Readonly<Record<Exclude<ReplyElement, "when" | "who-what-when">, readonly Phrase[]>>;
  /** Phrases that may show an element to a reader and prove nothing: with one of them it is neither present nor missing. */
  readonly hints: Readonly<Partial<Record<ReplyElement, readonly Phrase[]>>>;
  /** Who does something, such as "I will" or "our engineer". */
  readonly actors: readonly Phrase[];
  /** What to write instead of a fault, or to add where an element is missing. */
  readonly better: Readonly<Record<ReplyFault | ReplyElement | ReplyExtra, string>>;
  readonly stemming: Stemming;
  /** Letters that are taken for others, such as `ё` for `е`. */
  readonly fold: Readonly<Record<string, string>>;
  /** Words that are other words when written without their marks or apostrophes, such as "we'll". */
  readonly ambiguous: readonly string[];
  /** Abbreviations whose point ends no sentence, without it. */
  readonly abbreviations: readonly string[];
  /** Words written with a capital that name nobody, such as months or the polite "you". */
  readonly notNames: readonly string[];
  /** Lists that phrases name by `@name`. */
  readonly lists: Readonly<Record<string, readonly Phrase[]>>;
}
