import type { GeneratorName } from "@redress/exercises/generate";
import { classificationEn } from "../words/generated/classification-en.ts";
import { figuresEn } from "../words/generated/figures-en.ts";
import { offboardingEn } from "../words/generated/offboarding-en.ts";
import { originRu, tradesRu } from "../words/generated/origin-ru.ts";
import { registrationEn } from "../words/generated/registration-en.ts";
import { timeEn } from "../words/generated/time-en.ts";
import { tradesEn } from "../words/generated/trades-en.ts";
import type { Locale } from "../words/locale.ts";
import type { GeneratedPack } from "./shape.ts";
import type { Wording } from "./told.ts";

/** Words of drawn cases a language; English is whole. */
export const generatedPacks: Readonly<Partial<Record<Locale, GeneratedPack>> & Record<"en", GeneratedPack>> = {
  en: { trades: tradesEn, generators: { ...classificationEn, ...registrationEn, ...timeEn, ...figuresEn, ...offboardingEn } },
  ru: { trades: tradesRu, generators: { origin: originRu } },
};

/** The words of a generator in a lesson's language; the build fails where a translated lesson draws cases that are not. */
export function wordingOf(generator: GeneratorName, language: Locale): Wording {
  const pack = generatedPacks[language];
  const words = pack?.generators[generator];
  if (!pack || !words) throw new Error(`Drawn cases of ${generator}: no words in ${language}`);
  return { language, words, trades: pack.trades };
}
