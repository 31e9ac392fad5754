import { type Exercise, kindOf } from "@redress/exercises";
import type { APIRoute } from "astro";
import type { LessonData } from "../../../../elements/data.ts";
import { packFor } from "../../../../feedback/needed.ts";
import { lessonIn, type WrittenLesson } from "../../../../lesson/lessons.ts";
import { lessonPaths } from "../../../../lesson/paths.ts";
import { wordsOf } from "../../../../words/index.ts";
import type { Locale } from "../../../../words/locale.ts";

export const prerender = true;
export const getStaticPaths = lessonPaths;

/** The key's facts and reasons of a lesson's exercises, kept out of its page: fetched when that is idle. */
export const GET: APIRoute = async ({ params }) => {
  const locale = params.locale as Locale;
  const { lesson, language, words } = (await lessonIn(locale, params.slug)) as WrittenLesson;
  const whysOf = (exercise: Exercise) =>
    kindOf(exercise)
      .publicPart(exercise)
      .items.map((item) => [item, words.exercises[exercise.id]?.items[item]?.why ?? ""]);
  const data: LessonData = {
    locale,
    words: wordsOf("exercise.", locale),
    pack: packFor(lesson.exercises, language),
    exercises: Object.fromEntries(lesson.exercises.map((one) => [one.id, { exercise: one, whys: Object.fromEntries(whysOf(one)) }])),
  };
  return Response.json(data);
};
