import type { APIRoute } from "astro";
import { simulatorData, simulatorLanguage } from "../../simulator/language.ts";
import { type Locale, locales } from "../../words/locale.ts";

export const prerender = true;
export const getStaticPaths = () =>
  locales.filter((locale) => simulatorLanguage(locale) === locale).map((locale) => ({ params: { locale } }));

/** The words of the simulator, fetched when it is opened. */
export const GET: APIRoute = ({ params }) => Response.json(simulatorData(params.locale as Locale));
