import { type Exercise, kindOf } from "@redress/exercises";
import type { APIRoute } from "astro";
import type { ExerciseData, LessonData } from "../../../../elements/data.ts";
import { keysOf, packFor } from "../../../../feedback/needed.ts";
import { lessonIn, type WrittenLesson } from "../../../../lesson/lessons.ts";
import { lessonPaths } from "../../../../lesson/paths.ts";
import { wordsOf } from "../../../../words/index.ts";
import type { Locale } from "../../../../words/locale.ts";

export const prerender = true;
export const getStaticPaths = lessonPaths;

/** What a page needs to grade an exercise. The clocks of a case need luxon: their keys go out instead of their logs. */
function sent(exercise: Exercise): Omit<ExerciseData, "whys"> {
  if (exercise.kind !== "deadline") return { exercise };
  const due = exercise.items.filter(({ asks }) => asks === "due");
  const keys = keysOf(exercise).filter(({ item }) => !due.some(({ id }) => id === item));
  return { exercise: { ...exercise, items: due }, keys: Object.fromEntries(keys.map((key) => [key.item, key])) };
}

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
    ...(lesson.exercises.some(({ kind }) => kind === "deadline") && { timed: true }),
    exercises: Object.fromEntries(lesson.exercises.map((one) => [one.id, { ...sent(one), whys: Object.fromEntries(whysOf(one)) }])),
  };
  return Response.json(data);
};
