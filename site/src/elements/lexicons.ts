import type { Lexicon } from "redress/dialogue";

/** What the review knows of each language; a page fetches its own only. */
const lexicons: Readonly<Record<string, () => Promise<Lexicon>>> = {
  en: async () => (await import("redress/dialogue/lexicon/en")).en,
  hu: async () => (await import("redress/dialogue/lexicon/hu")).hu,
  pl: async () => (await import("redress/dialogue/lexicon/pl")).pl,
  ru: async () => (await import("redress/dialogue/lexicon/ru")).ru,
};

export const lexiconOf = (language: string): Promise<Lexicon> | undefined => lexicons[language]?.();
