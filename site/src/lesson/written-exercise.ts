import { type Exercise, inRound, kindOf, type PublicExercise } from "@redress/exercises";
import { exerciseWords } from "../generated/exercise-words.ts";
import type { WrittenLesson } from "./lessons.ts";
import type { ExerciseWords } from "./schema.ts";
import { checkText } from "./text-pieces.ts";

/** An exercise of a lesson as a page may show it in a go: its public part, and its words. The build fails where the lesson has none of the id. */
export function writtenExercise(
  { lesson, words, language }: WrittenLesson,
  id: string,
  round = 1,
): { readonly exercise: Exercise; readonly shown: PublicExercise; readonly own: ExerciseWords } {
  const found = lesson.exercises.find((one) => one.id === id);
  if (!found) throw new Error(`Lesson ${lesson.slug} has no exercise ${id}`);
  const exercise = inRound(found, round);
  const own = exerciseWords(exercise, words.exercises[id] as ExerciseWords, language);
  if (exercise.kind === "spot") checkText(exercise, own, language);
  if (exercise.kind === "reply" && !exercise.letters[language]) throw new Error(`Exercise ${id}, field letters: none in ${language}`);
  return { exercise, shown: kindOf(exercise).publicPart(exercise), own };
}
