import { drawnIn, type Exercise } from "@redress/exercises";
import type { ExerciseWords } from "../lesson/schema.ts";
import type { Locale } from "../words/locale.ts";
import { wordingOf } from "./packs.ts";
import { caseWords } from "./told.ts";

/** The words of an exercise as it is: the lesson's own, and of drawn cases those of their generator. */
export function exerciseWords(exercise: Exercise, own: ExerciseWords, language: Locale): ExerciseWords {
  if (exercise.kind !== "generated") return own;
  const wording = wordingOf(exercise.generator, language);
  const { options = {}, units = {} } = wording.words;
  return {
    ...{ ...own, options, units },
    items: Object.fromEntries(drawnIn(exercise).map((one) => [one.item, caseWords(wording, one)])),
  };
}
