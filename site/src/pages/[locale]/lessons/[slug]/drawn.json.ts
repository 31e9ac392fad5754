import type { APIRoute } from "astro";
import type { DrawnWords } from "../../../../elements/data.ts";
import { wordingOf } from "../../../../generated/packs.ts";
import { pruned } from "../../../../generated/pruned.ts";
import { lessonIn, type WrittenLesson } from "../../../../lesson/lessons.ts";
import { lessonPaths } from "../../../../lesson/paths.ts";
import type { Locale } from "../../../../words/locale.ts";

export const prerender = true;
export const getStaticPaths = lessonPaths;

/** The words that a page needs to tell the cases of the next go; fetched once it is idle. */
export const GET: APIRoute = async ({ params }) => {
  const { lesson, language } = (await lessonIn(params.locale as Locale, params.slug)) as WrittenLesson;
  const drawn = lesson.exercises.flatMap((one) =>
    one.kind === "generated" ? [[one.id, pruned(wordingOf(one.generator, language))] as const] : [],
  );
  const words: DrawnWords = Object.fromEntries(drawn);
  return Response.json(words);
};
