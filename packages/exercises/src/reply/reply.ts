import { type ReplyStage, replyElements } from "redress/dialogue";
import { lexicons } from "redress/dialogue/lexicon";
import { z } from "zod";
import { replyHints } from "../hint/hint-reply.ts";
import { ItemMistake } from "../item-mistake.ts";
import type { Answer, Expected, Graded, Hint, PublicExercise, Unanswerable } from "../shape.ts";
import { word } from "../source/item-schema.ts";
import { longestReply, type ReplyExercise, shortestReply } from "./reply-shape.ts";
import { replyKey, weighReply } from "./reply-weigh.ts";

export { ready } from "../grading.ts";
export type { ReplyExercise } from "./reply-shape.ts";
export { read } from "./reply-weigh.ts";

export const kind = "reply";

export const schema = (): z.ZodType<ReplyExercise> => {
  const stage = z.enum(Object.keys(replyElements) as [ReplyStage, ...ReplyStage[]]);
  const of = z.strictObject({ faultEstablished: z.enum(["yes", "no", "unknown"]).optional(), jurisdiction: z.string().optional() });
  const model = z.string().min(shortestReply).max(longestReply);
  const letters = z
    .record(z.string(), z.strictObject({ letter: z.string().min(1), model }))
    .refine((all) => Object.keys(all).length > 0, "no language")
    .refine((all) => Object.keys(all).every((language) => Object.hasOwn(lexicons, language)), "a language without a lexicon");
  const shape = { kind: z.literal("reply"), id: word, stage, case: of.optional(), letters };
  return z.strictObject(shape) as unknown as z.ZodType<ReplyExercise>;
};

export const publicPart = ({ id, stage, letters }: ReplyExercise): PublicExercise => {
  const written = Object.fromEntries(Object.entries(letters).map(([language, { letter }]) => [language, letter]));
  return { id, kind, options: [], items: [id], reply: { stage, letters: written } };
};

export const grade = (exercise: ReplyExercise, item: string, answer: Partial<Answer> | undefined): Graded =>
  weighReply(exercise, item, answer, lexicons);

/** @throws ItemMistake where a model is not worth full marks. */
export function expected(exercise: ReplyExercise, item: string): Expected | Unanswerable {
  if (item !== exercise.id) return { status: "refused", code: "unknown-item", value: item };
  const languages = Object.keys(exercise.letters);
  for (const language of languages) {
    const key = replyKey(exercise, language);
    const graded = grade(exercise, item, { option: key.worth[0]?.option ?? "" });
    if (graded.status === "graded" && graded.points === 1) continue;
    const told = graded.status === "graded" ? `${graded.overlooks?.code}, ${graded.expected.rule}` : graded.status;
    throw new ItemMistake(item, `letters.${language}.model`, `is not worth full marks: ${told}`);
  }
  return replyKey(exercise, languages[0] ?? "");
}

export const hints = (exercise: ReplyExercise, _item: string, draft?: string): readonly Hint[] => replyHints(exercise, lexicons, draft);
