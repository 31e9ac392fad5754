import { type Exercise, kindOf, walkStory } from "@redress/exercises";
import { roomOf } from "@redress/exercises/generate";
import type { APIRoute } from "astro";
import { type ExerciseData, type LessonData, wordyKinds } from "../../../../elements/data.ts";
import { keysOf, packFor } from "../../../../feedback/needed.ts";
import { labelsOf } from "../../../../lesson/labels.ts";
import { lessonIn, type WrittenLesson } from "../../../../lesson/lessons.ts";
import { lessonPaths } from "../../../../lesson/paths.ts";
import { textsOf } from "../../../../lesson/texts.ts";
import { writtenExercise } from "../../../../lesson/written-exercise.ts";
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
  if (exercise.kind === "form") return { part: "form", exercise, shown, keys: workedOut(exercise) };
  if (exercise.kind === "table") return { part: "table", exercise, shown };
  if (exercise.kind === "story") return { part: "story", story: walkStory(exercise).tables };
  if (exercise.kind === "dialogue") return { part: "dialogue", exercise, shown };
  if (exercise.kind === "reply") return { part: "reply", exercise, shown };
  if (exercise.kind === "plan" && exercise.asks === "build") return { part: "plan", exercise, shown };
  if (exercise.kind === "spot" || exercise.kind === "plan") return { part: "marks", shown, keys: workedOut(exercise) };
  const keys = workedOut(exercise);
  const tells = Object.values(keys).some(({ computed, worth }) => computed ?? worth.some(({ overlooks }) => overlooks));
  return { ...(tells && { part: "told" }), keys };
}

/** The key's facts and reasons of a lesson's exercises, kept out of its page: fetched when that is idle. */
export const GET: APIRoute = async ({ params }) => {
  const locale = params.locale as Locale;
  const written = (await lessonIn(locale, params.slug)) as WrittenLesson;
  const { lesson, language } = written;
  const said = ({ id }: Exercise) => {
    const { own, shown, exercise } = writtenExercise(written, id);
    const [labels, texts] = [labelsOf(own), textsOf(exercise, own, language)];
    const some = (given: object) => Object.keys(given).length > 0;
    const whys = Object.fromEntries(shown.items.map((item) => [item, own.items[item]?.why ?? ""]));
    return { whys, ...(some(labels) && { labels }), ...(some(texts) && { texts }) };
  };
  const exercises = Object.fromEntries(
    lesson.exercises.map((one) => [one.id, { ...sent(one), ...said(one), ...(!kindOf(one).hints && { hintless: true as const }) }]),
  );
  const parts = Object.values(exercises).map(({ part }) => part);
  const data: LessonData = {
    build,
    locale,
    words: Object.assign(
      wordsOf("exercise.", locale),
      ...wordyKinds.filter((kind) => parts.includes(kind)).map((kind) => wordsOf(`${kind}.`, locale)),
      lesson.exercises.some(({ kind }) => kind === "generated") ? wordsOf("drawn.", locale) : {},
    ),
    pack: packFor(lesson.exercises, language),
    exercises,
  };
  return Response.json(data);
};
