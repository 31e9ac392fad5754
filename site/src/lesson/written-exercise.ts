import { type Exercise, kindOf, type PublicExercise } from "@redress/exercises";
import type { WrittenLesson } from "./lessons.ts";
import type { ExerciseWords } from "./schema.ts";
import { checkText } from "./text-pieces.ts";

/** An exercise of a lesson as a page may show it: its public part, and its words. The build fails where the lesson has none of the id. */
export function writtenExercise(
  { lesson, words, language }: WrittenLesson,
  id: string,
): { readonly exercise: Exercise; readonly shown: PublicExercise; readonly own: ExerciseWords } {
  const exercise = lesson.exercises.find((one) => one.id === id);
  if (!exercise) throw new Error(`Lesson ${lesson.slug} has no exercise ${id}`);
  const own = words.exercises[id] as ExerciseWords;
  if (exercise.kind === "spot") checkText(exercise, own, language);
  if (exercise.kind === "reply" && !exercise.letters[language]) throw new Error(`Exercise ${id}, field letters: none in ${language}`);
  return { exercise, shown: kindOf(exercise).publicPart(exercise), own };
}
