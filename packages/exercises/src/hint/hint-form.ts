import { type FormExercise, nextPlace } from "../form/form-shape.ts";
import { type JudgedPlace, judgeForm } from "../form/form-weigh.ts";
import type { Hint } from "../shape.ts";

const codes: Partial<Record<JudgedPlace["state"], string>> = { wrong: "form-wrong", missing: "form-missing", "made-up": "form-made-up" };

/** Hints to a form as it stands: the places that are off, in their order; none where nothing is. `next` is the right question. */
export const formHints = ({ places }: Pick<FormExercise, "places">, next: string, draft = ""): readonly Hint[] =>
  judgeForm({ places }, next, draft).flatMap(({ place, state }): Hint[] => {
    const code = place === nextPlace && state !== "right" ? "form-next" : codes[state];
    return code ? [{ code, ...(place !== nextPlace && { facts: { step: place } }) }] : [];
  });
