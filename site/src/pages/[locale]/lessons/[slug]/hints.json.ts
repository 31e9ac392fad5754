import type { APIRoute } from "astro";
import type { HintData } from "../../../../elements/data.ts";
import { hintSentences, hintsOf } from "../../../../feedback/hints-needed.ts";
import { lessonIn, type WrittenLesson } from "../../../../lesson/lessons.ts";
import { lessonPaths } from "../../../../lesson/paths.ts";
import type { Locale } from "../../../../words/locale.ts";

export const prerender = true;
export const getStaticPaths = lessonPaths;

/** The hints of a lesson's exercises and their words; fetched when somebody first asks for one. */
export const GET: APIRoute = async ({ params }) => {
  const { lesson, language } = (await lessonIn(params.locale as Locale, params.slug)) as WrittenLesson;
  const hints = Object.fromEntries(lesson.exercises.map((one) => [one.id, hintsOf(one)]));
  const data: HintData = { hints, sentences: hintSentences(lesson.exercises, language) };
  return Response.json(data);
};
