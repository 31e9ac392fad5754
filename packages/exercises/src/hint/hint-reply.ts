import { replyElements } from "redress/dialogue";
import type { ReplyExercise } from "../reply/reply-shape.ts";
import { type Lexicons, reviewOf } from "../reply/reply-weigh.ts";
import type { Hint } from "../shape.ts";

/** Hints to a reply as it is written: what its stage asks for and is not seen yet; where nothing can be read, all of it. */
export function replyHints(exercise: ReplyExercise, lexicons: Lexicons, draft = ""): readonly Hint[] {
  const present: readonly string[] = reviewOf(exercise, draft, lexicons)?.present ?? [];
  return replyElements[exercise.stage]
    .filter((element) => !present.includes(element))
    .map((element) => ({ code: "reply-lacks", facts: { element: `finding.element.${element}` } }));
}
