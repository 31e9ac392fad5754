import { type Exercise, kindOf } from "@redress/exercises";
import type { APIRoute } from "astro";
import type { ExerciseData, LessonData } from "../../../../elements/data.ts";
import { keysOf, packFor } from "../../../../feedback/needed.ts";
import { labelsOf } from "../../../../lesson/labels.ts";
import { lessonIn, type WrittenLesson } from "../../../../lesson/lessons.ts";
import { lessonPaths } from "../../../../lesson/paths.ts";
import type { ExerciseWords } from "../../../../lesson/schema.ts";
import { build } from "../../../../offline/build.ts";
import { wordsOf } from "../../../../words/index.ts";
import type { Locale } from "../../../../words/locale.ts";

export const prerender = true;
export const getStaticPaths = lessonPaths;

const workedOut = (exercise: Exercise) => Object.fromEntries(keysOf(exercise).map((key) => [key.item, key]));

/**
 * What a page needs to grade an exercise: the keys as the rules work them out, for a rule is heavier than what it says. Only
 * plain calendars and orders are graded by their own code; the server grades all by the rules again.
 */
function sent(exercise: Exercise): Omit<ExerciseData, "whys"> {
  const shown = kindOf(exercise).publicPart(exercise);
  if (exercise.kind === "deadline") {
    const due = exercise.items.filter(({ asks }) => asks === "due");
    const keys = keysOf(exercise).filter(({ item }) => !due.some(({ id }) => id === item));
    return { part: "due", exercise: { ...exercise, items: due }, keys: Object.fromEntries(keys.map((key) => [key.item, key])) };
  }
  if (exercise.kind === "order") return { part: "order", exercise, shown };
  if (exercise.kind === "number") return { part: "number", shown, keys: workedOut(exercise) };
  if (exercise.kind === "matrix") return { part: "matrix", keys: workedOut(exercise) };
  const keys = workedOut(exercise);
  const tells = Object.values(keys).some(({ computed, worth }) => computed ?? worth.some(({ overlooks }) => overlooks));
  return { ...(tells && { part: "told" }), keys };
}

/** The key's facts and reasons of a lesson's exercises, kept out of its page: fetched when that is idle. */
export const GET: APIRoute = async ({ params }) => {
  const locale = params.locale as Locale;
  const { lesson, language, words } = (await lessonIn(locale, params.slug)) as WrittenLesson;
  const whysOf = (exercise: Exercise) =>
    kindOf(exercise)
      .publicPart(exercise)
      .items.map((item) => [item, words.exercises[exercise.id]?.items[item]?.why ?? ""]);
  const kinds = [...new Set(lesson.exercises.map(({ kind }) => kind))];
  const said = (exercise: Exercise) => {
    const labels = labelsOf(words.exercises[exercise.id] as ExerciseWords);
    return { whys: Object.fromEntries(whysOf(exercise)), ...(Object.keys(labels).length > 0 && { labels }) };
  };
  const data: LessonData = {
    build,
    locale,
    words: Object.assign(
      wordsOf("exercise.", locale),
      ...kinds.filter((kind) => kind === "number" || kind === "order").map((kind) => wordsOf(`${kind}.`, locale)),
    ),
    pack: packFor(lesson.exercises, language),
    exercises: Object.fromEntries(lesson.exercises.map((one) => [one.id, { ...sent(one), ...said(one) }])),
  };
  return Response.json(data);
};
