import type { FormExercise, JudgedPlace } from "@redress/exercises";
import { judgeForm, nextOf, nextPlace } from "@redress/exercises/form";
import type { Grade } from "@redress/exercises/shape";

/** How each state of a place is marked and called. */
const placeStates = {
  right: { tone: "yes", mark: "right", word: "form.right" },
  empty: { tone: "yes", mark: "right", word: "form.empty" },
  wrong: { tone: "no", mark: "wrong", word: "form.wrong" },
  missing: { tone: "no", mark: "wrong", word: "form.missing" },
  "made-up": { tone: "no", mark: "wrong", word: "form.made-up" },
} as const satisfies Readonly<Record<JudgedPlace["state"], object>>;

/** How a judged place is marked and called; the question is not said but asked. */
export function placeState({ place, state }: JudgedPlace) {
  const shown = placeStates[state];
  return place === nextPlace && state === "wrong" ? ({ ...shown, word: "form.wrong-next" } as const) : shown;
}

/** Every place of an answered form, judged, the question last. */
export const toldPlaces = (exercise: FormExercise, { chosen, expected }: Grade): readonly JudgedPlace[] =>
  judgeForm(exercise, nextOf(expected), chosen);
