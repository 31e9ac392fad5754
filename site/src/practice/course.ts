import { kindOf } from "@redress/exercises";
import { lessonsIn } from "../lesson/lessons.ts";
import type { Locale } from "../words/locale.ts";
import type { PracticeLesson } from "./data.ts";

/** The course as scripts need it: lessons with their exercises and items. */
export const courseFor = async (locale: Locale): Promise<PracticeLesson[]> =>
  (await lessonsIn(locale)).map(({ lesson, number, words, language }) => ({
    ...{ slug: lesson.slug, number, title: words.title },
    ...(language !== locale && { lang: language }),
    exercises: Object.fromEntries(lesson.exercises.map((exercise) => [exercise.id, kindOf(exercise).publicPart(exercise).items])),
  }));
