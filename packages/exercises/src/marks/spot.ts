import type { ReplyCase, ReplyFault, ReplyStage } from "redress/dialogue";
import { replyElements, replyFaults } from "redress/dialogue";
import { z } from "zod";
import { marksHints } from "../hint/hint-marks.ts";
import type { Answer, Expected, Graded, Hint, PublicExercise, Unanswerable } from "../shape.ts";
import { word } from "../source/item-schema.ts";
import { settledKey } from "../source/settled-key.ts";
import { marksText, weighMarks } from "./marks-weigh.ts";

export { ready } from "../grading.ts";
export { read } from "./marks-weigh.ts";

/**
 * A reply in which the phrases that hurt are to be marked. The words are the lesson's; what is wrong with each phrase is said
 * here, and the review of replies has to find just that in the words of every language, or the lesson is not built. So the
 * key is the same in all of them. Its only item has the exercise's id.
 */
export interface SpotExercise {
  readonly kind: "spot";
  readonly id: string;
  /** At which stage the reply is written. */
  readonly stage: ReplyStage;
  readonly case?: Omit<ReplyCase, "complaint">;
  /** Phrases that can be marked, in the order of the text; with what is wrong, or without where nothing is. */
  readonly phrases: readonly { readonly id: string; readonly fault?: ReplyFault }[];
}

export const kind = "spot";

export const schema = (): z.ZodType<SpotExercise> => {
  const fault = z.enum(replyFaults);
  const stage = z.enum(Object.keys(replyElements) as [ReplyStage, ...ReplyStage[]]);
  const of = z.strictObject({ faultEstablished: z.enum(["yes", "no", "unknown"]).optional(), jurisdiction: z.string().optional() });
  const phrases = z
    .array(z.strictObject({ id: word, fault: fault.optional() }))
    .min(3)
    .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, "an id is given twice")
    .refine((all) => all.some((one) => one.fault), "no phrase hurts")
    .refine((all) => all.some((one) => !one.fault), "no phrase is innocent");
  const shape = { kind: z.literal("spot"), id: word, stage, case: of.optional(), phrases };
  return z.strictObject(shape) as unknown as z.ZodType<SpotExercise>;
};

const idsOf = ({ phrases }: SpotExercise) => phrases.map(({ id }) => id);

export const publicPart = (exercise: SpotExercise): PublicExercise => ({
  ...{ id: exercise.id, kind, options: [], items: [exercise.id], marks: idsOf(exercise), marked: "text" },
});

/** What is wrong with each phrase, by its id. */
export const faultsIn = ({ phrases }: SpotExercise): Readonly<Record<string, ReplyFault>> =>
  Object.fromEntries(phrases.flatMap(({ id, fault }) => (fault ? [[id, fault]] : [])));

export function expected(exercise: SpotExercise, item: string): Expected | Unanswerable {
  if (item !== exercise.id) return { status: "refused", code: "unknown-item", value: item };
  const faults = faultsIn(exercise);
  const rules = Object.values(faults).map((fault) => `dialogue.reply.${fault}`) as [string, ...string[]];
  return settledKey(item, marksText(idsOf(exercise).filter((id) => faults[id])), rules);
}

export const grade = (exercise: SpotExercise, item: string, answer: Partial<Answer> | undefined): Graded =>
  weighMarks(expected(exercise, item), idsOf(exercise), answer);

export function hints(exercise: SpotExercise, item: string): readonly Hint[] {
  const key = expected(exercise, item);
  return "status" in key ? [] : marksHints(key, idsOf(exercise));
}
