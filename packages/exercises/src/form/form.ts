import { detailsToAsk, missingDetails, type RegistrationDraft } from "redress/complaint";
import { z } from "zod";
import { formHints } from "../hint/hint-form.ts";
import { ItemMistake } from "../item-mistake.ts";
import type { Answer, Expected, Graded, Hint, PublicExercise, Unanswerable } from "../shape.ts";
import { word } from "../source/item-schema.ts";
import { settledKey } from "../source/settled-key.ts";
import { completeForm, type FormExercise, formText, longestEntry, nextPlace } from "./form-shape.ts";
import { nextOf, weighForm } from "./form-weigh.ts";

export { ready } from "../grading.ts";
export type { FormExercise } from "./form-shape.ts";
export { read } from "./form-weigh.ts";

export const kind = "form";

const unasked = ["channel", "contactEmail", "attachment"] as const;

export const schema = (): z.ZodType<FormExercise> => {
  const asked = detailsToAsk.map(({ field }) => field);
  const entry = z.string().min(1).max(longestEntry);
  const place = z.strictObject({ place: z.enum([...asked, ...unasked]), said: z.array(entry), offers: z.array(entry).min(2).optional() });
  return z.strictObject({
    ...{ kind: z.literal("form"), id: word, today: z.iso.date() },
    places: z.array(place).min(2),
    questions: z.array(z.enum([...asked, completeForm])).min(2),
  }) as unknown as z.ZodType<FormExercise>;
};

export const publicPart = ({ id, places, questions }: FormExercise): PublicExercise => ({
  ...{ id, kind, options: [], items: [id] },
  form: { places: places.map(({ place, offers }) => ({ place, ...(offers && { offers }) })), questions },
});

/**
 * The key of a form: what was said, and the next question by `missingDetails`.
 *
 * @throws ItemMistake where the library refuses what was said, where a place offers no right entry, or the question is no option.
 */
export function expected({ id, today, places, questions }: FormExercise, item: string): Expected | Unanswerable {
  if (item !== id) return { status: "refused", code: "unknown-item", value: item };
  for (const [at, { said, offers }] of places.entries())
    if (offers && said.some((one) => !offers.includes(one)))
      throw new ItemMistake(id, `places.${at}.offers`, "does not offer what was said");
  const said = new Map(places.flatMap(({ place, said: [first] }) => (first === undefined ? [] : [[place as string, first] as const])));
  const told = missingDetails(Object.fromEntries(said) as RegistrationDraft, { today });
  if (told.status === "refused") throw new ItemMistake(id, `places.${told.field}`, `refused as ${told.code}`);
  const next = told.status === "ask" ? told.field : completeForm;
  if (!(questions as readonly string[]).includes(next))
    throw new ItemMistake(id, "questions", `${next} is to be asked next, and is no option`);
  const option = formText(
    places.map(({ place }) => place),
    (place) => (place === nextPlace ? next : said.get(place)),
  );
  const rule = told.status === "ask" ? told.rule : "complaint.registration.at-once";
  return settledKey(id, option, [rule, "complaint.registration.asked", "complaint.registration.heard-first"]);
}

export function grade(exercise: FormExercise, item: string, answer: Partial<Answer> | undefined): Graded {
  const key = expected(exercise, item);
  return "status" in key ? key : weighForm(exercise, key, answer);
}

export function hints(exercise: FormExercise, item: string, draft?: string): readonly Hint[] {
  const key = expected(exercise, item);
  return "status" in key ? [] : formHints(exercise, nextOf(key), draft);
}
