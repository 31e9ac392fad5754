import type { APIRoute } from "astro";
import { build } from "../../offline/build.ts";
import { courseFor } from "../../practice/course.ts";
import type { PracticeData } from "../../practice/data.ts";
import { wordsOf } from "../../words/index.ts";
import { type Locale, localePaths } from "../../words/locale.ts";
import { languageWith } from "../../words/whole.ts";

export const prerender = true;
export const getStaticPaths = localePaths;

export const GET: APIRoute = async ({ params }) => {
  const locale = params.locale as Locale;
  const language = languageWith(locale, "practice.");
  const data: PracticeData = { build, locale, language, words: wordsOf("practice.", language), lessons: await courseFor(locale) };
  return Response.json(data);
};
