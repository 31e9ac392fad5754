import { isLocale, type Locale } from "../words/locale.ts";
import { lessonIn } from "./lessons.ts";

/** `lang` of a lesson's own words: none where they are in the page's language. */
export async function languageFor({ locale, slug }: Readonly<Record<string, string | undefined>>): Promise<Locale | undefined> {
  if (!isLocale(locale)) return undefined;
  const language = (await lessonIn(locale, slug))?.language;
  return language === locale ? undefined : language;
}
