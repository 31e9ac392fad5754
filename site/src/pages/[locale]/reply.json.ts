import type { APIRoute } from "astro";
import { reviewData, reviewLanguage } from "../../reply/language.ts";
import { type Locale, locales } from "../../words/locale.ts";

export const prerender = true;
export const getStaticPaths = () => locales.filter((locale) => reviewLanguage(locale) === locale).map((locale) => ({ params: { locale } }));

/** The words of the review, fetched when it begins. */
export const GET: APIRoute = ({ params }) => Response.json(reviewData(params.locale as Locale));
