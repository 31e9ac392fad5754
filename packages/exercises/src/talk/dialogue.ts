import type { SceneSpec } from "redress/dialogue";
import { moveIds, reactions, scenePositions, talkFaults, tempers } from "redress/dialogue";
import { z } from "zod";
import { talkHints } from "../hint/hint-talk.ts";
import type { Expected, Hint, PublicExercise, Unanswerable } from "../shape.ts";
import { word } from "../source/item-schema.ts";
import type { DialogueExercise } from "./talk-shape.ts";
import { talkKey } from "./talk-weigh.ts";

export { ready } from "../grading.ts";
export type { DialogueExercise } from "./talk-shape.ts";
export { read, weighTalk as grade } from "./talk-weigh.ts";

export const kind = "dialogue";

/** The form of a scene. What only going through all its states can show, a test does with `defineScene`: it takes seconds. */
export const schema = (): z.ZodType<DialogueExercise> => {
  const seed = z.int().min(0).max(0xffffffff);
  const line = z.strictObject({ id: word, move: z.enum(moveIds as [string, ...string[]]), at: z.array(z.enum(scenePositions)).min(1) });
  const scene = z.strictObject({
    id: word,
    client: z.strictObject({ temper: z.enum(tempers), seed }),
    fault: z.enum(talkFaults),
    jurisdiction: z.string().optional(),
    lines: z.array(line).min(1),
    replies: z.partialRecord(z.enum(reactions), z.array(word).min(1)),
  });
  return z.strictObject({
    ...{ kind: z.literal("dialogue"), id: word, scene, judged: z.enum(["at-once", "at-the-end"]) },
    retakes: z.array(seed).min(1),
  }) as unknown as z.ZodType<DialogueExercise>;
};

/** Ids of all that the client may say. */
export const replyIds = ({ replies }: SceneSpec): readonly string[] => [...new Set(Object.values(replies).flat())];

export const publicPart = (exercise: DialogueExercise): PublicExercise => ({
  ...{ id: exercise.id, kind, options: [], items: [exercise.id], talk: exercise },
});

export const expected = (exercise: DialogueExercise, item: string): Expected | Unanswerable =>
  item === exercise.id ? talkKey(exercise) : { status: "refused", code: "unknown-item", value: item };

export const hints = (exercise: DialogueExercise, _item: string, draft?: string): readonly Hint[] => talkHints(exercise, draft);
