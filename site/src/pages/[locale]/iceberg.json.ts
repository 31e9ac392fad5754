import type { APIRoute } from "astro";
import { icebergData, icebergLanguage } from "../../iceberg/language.ts";
import { type Locale, locales } from "../../words/locale.ts";

export const prerender = true;
export const getStaticPaths = () =>
  locales.filter((locale) => icebergLanguage(locale) === locale).map((locale) => ({ params: { locale } }));

/** The words of the iceberg, fetched when it is used. */
export const GET: APIRoute = ({ params }) => Response.json(icebergData(params.locale as Locale));
