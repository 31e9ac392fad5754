import type { APIRoute } from "astro";
import { plannerData, plannerLanguage } from "../../planner/language.ts";
import { type Locale, locales } from "../../words/locale.ts";

export const prerender = true;
export const getStaticPaths = () =>
  locales.filter((locale) => plannerLanguage(locale) === locale).map((locale) => ({ params: { locale } }));

/** The words of the planner, fetched when it begins. */
export const GET: APIRoute = ({ params }) => Response.json(plannerData(params.locale as Locale));
