import type { Message } from "redress/locales";

/** What each trade calls its people and its mishaps, by code; which codes there are is the language's own affair. */
export type TradeWords = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** How the cases of one generator read in one language: templates that the facts of a case are put into. */
export interface GeneratorWords {
  /** The case by its form: one whole sentence or several. `{Name}` is `{name}` with a capital letter. */
  readonly says: Readonly<Record<string, Message>>;
  /** Sentences that follow, one for each clue of the case. */
  readonly clues?: Readonly<Record<string, Message>>;
  /** The question, after all else. */
  readonly asks?: string;
  readonly options?: Readonly<Record<string, { readonly label: string; readonly note?: string }>>;
  /** Words of codes, as `name.code` or `code`. */
  readonly values?: Readonly<Record<string, string>>;
  readonly units?: Readonly<Record<string, string>>;
  /** Why, by how the case ends; `*` for any other. `{key}` is the right answer. */
  readonly why: Readonly<Record<string, Message>>;
  /** A name for the desk. */
  readonly short: string;
}

/** The words of drawn cases in one language. */
export interface GeneratedPack {
  readonly trades: TradeWords;
  readonly generators: Readonly<Record<string, GeneratorWords>>;
}
