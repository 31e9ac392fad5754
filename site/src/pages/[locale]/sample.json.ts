import type { APIRoute } from "astro";
import { sampleData, sampleLanguage } from "../../sample/language.ts";
import { type Locale, locales } from "../../words/locale.ts";

export const prerender = true;
export const getStaticPaths = () => locales.filter((locale) => sampleLanguage(locale) === locale).map((locale) => ({ params: { locale } }));

/** The words of the sample sizes, fetched when they begin. */
export const GET: APIRoute = ({ params }) => Response.json(sampleData(params.locale as Locale));
