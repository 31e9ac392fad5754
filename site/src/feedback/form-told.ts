import type { FormExercise, JudgedPlace } from "@redress/exercises";
import { judgeForm, nextOf } from "@redress/exercises/form";
import type { Grade } from "@redress/exercises/shape";

/** How each state of a place is marked and called. */
export const placeStates = {
  right: { tone: "yes", mark: "right", word: "form.right" },
  empty: { tone: "yes", mark: "right", word: "form.empty" },
  wrong: { tone: "no", mark: "wrong", word: "form.wrong" },
  missing: { tone: "no", mark: "wrong", word: "form.missing" },
  "made-up": { tone: "no", mark: "wrong", word: "form.made-up" },
} as const satisfies Readonly<Record<JudgedPlace["state"], object>>;

/** Every place of an answered form, judged, the question last. */
export const toldPlaces = (exercise: FormExercise, { chosen, expected }: Grade): readonly JudgedPlace[] =>
  judgeForm(exercise, nextOf(expected), chosen);
