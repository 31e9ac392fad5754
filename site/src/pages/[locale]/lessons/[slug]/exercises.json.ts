import { type Exercise, kindOf } from "@redress/exercises";
import { roomOf } from "@redress/exercises/generate";
import type { APIRoute } from "astro";
import type { ExerciseData, LessonData } from "../../../../elements/data.ts";
import { keysOf, packFor } from "../../../../feedback/needed.ts";
import { labelsOf } from "../../../../lesson/labels.ts";
import { lessonIn, type WrittenLesson } from "../../../../lesson/lessons.ts";
import { lessonPaths } from "../../../../lesson/paths.ts";
import { writtenExercise } from "../../../../lesson/written-exercise.ts";
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
  if (exercise.kind === "generated") {
    const { generator, count } = exercise;
    const draws = { generator, room: roomOf(generator), count };
    return { ...(shown.units ? { part: "number", shown } : { part: "told" }), keys: workedOut(exercise), draws };
  }
  if (exercise.kind === "deadline") {
    const due = exercise.items.filter(({ asks }) => asks === "due");
    const keys = keysOf(exercise).filter(({ item }) => !due.some(({ id }) => id === item));
    return { part: "due", exercise: { ...exercise, items: due }, keys: Object.fromEntries(keys.map((key) => [key.item, key])) };
  }
  if (exercise.kind === "order") return { part: "order", exercise, shown };
  if (exercise.kind === "number") return { part: "number", shown, keys: workedOut(exercise) };
  if (exercise.kind === "matrix") return { part: "matrix", keys: workedOut(exercise) };
  return { ...(exercise.table === "change" && { part: "told" }), keys: workedOut(exercise) };
}

/** The key's facts and reasons of a lesson's exercises, kept out of its page: fetched when that is idle. */
export const GET: APIRoute = async ({ params }) => {
  const locale = params.locale as Locale;
  const written = (await lessonIn(locale, params.slug)) as WrittenLesson;
  const { lesson, language } = written;
  // Cases that are drawn may ask for numbers.
  const kinds = new Set(lesson.exercises.map((one) => (kindOf<Exercise>(one).publicPart(one).units ? "number" : one.kind)));
  const said = ({ id }: Exercise) => {
    const { own, shown } = writtenExercise(written, id);
    const labels = labelsOf(own);
    const whys = Object.fromEntries(shown.items.map((item) => [item, own.items[item]?.why ?? ""]));
    return { whys, ...(Object.keys(labels).length > 0 && { labels }) };
  };
  const data: LessonData = {
    locale,
    words: Object.assign(
      wordsOf("exercise.", locale),
      ...(["number", "order"] as const).filter((kind) => kinds.has(kind)).map((kind) => wordsOf(`${kind}.`, locale)),
      kinds.has("generated") ? wordsOf("drawn.", locale) : {},
    ),
    pack: packFor(lesson.exercises, language),
    exercises: Object.fromEntries(lesson.exercises.map((one) => [one.id, { ...sent(one), ...said(one) }])),
  };
  return Response.json(data);
};
