import type { APIRoute } from "astro";
import { lettersOf } from "../../planner/lettered.ts";
import { type Locale, localePaths } from "../../words/locale.ts";

export const prerender = true;
export const getStaticPaths = localePaths;

/** The messages to clients, fetched where one is written in another language than the page. */
export const GET: APIRoute = ({ params }) => Response.json(lettersOf(params.locale as Locale));
