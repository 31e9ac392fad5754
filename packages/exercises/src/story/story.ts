import { findRule } from "redress";
import { z } from "zod";
import type { Answer, Expected, Fields, Graded, PublicExercise, Read, Unanswerable } from "../shape.ts";
import { word } from "../source/item-schema.ts";
import { checkStory } from "./story-author.ts";
import type { StoryExercise } from "./story-shape.ts";
import { storyBehind, tellerFor } from "./story-teller.ts";
import { readStory, storyBest, weighStory } from "./story-weigh.ts";

export { ready } from "../grading.ts";
export type { StoryExercise } from "./story-shape.ts";

export const kind = "story";

/** The form of a story. What only going through all that can happen shows, a test does with `walkStory`. */
export const schema = (): z.ZodType<StoryExercise> => {
  const reach = z.union([z.record(word, z.array(z.string())), z.array(z.record(word, z.array(z.string()))).min(1)]).optional();
  const wall = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/, "a time on the wall, YYYY-MM-DDTHH:MM");
  const way = z.strictObject({ id: word, when: reach });
  const at = z.union([wall, z.strictObject({ after: z.string(), minutes: z.int().nonnegative() })]);
  const option = z.strictObject({
    ...{ id: word, when: reach, log: z.array(z.looseObject({ type: z.string(), at, when: reach })).optional() },
    ...{ moves: z.array(z.string()).optional(), offered: z.array(z.looseObject({})).optional() },
    ...{ letter: z.record(z.string(), z.string()).optional(), plan: z.looseObject({}).optional() },
  });
  return z.strictObject({
    ...{ kind: z.literal("story"), id: word, received: wall, until: wall },
    calendar: z.custom<object>((given) => typeof given === "object" && given !== null),
    decisions: z.array(z.strictObject({ id: word, when: reach, ways: z.array(way).optional(), options: z.array(option) })).min(1),
    checks: z.array(z.looseObject({ id: word, at: word, by: z.string() })).min(1),
    endings: z.array(way),
    rule: z.string().refine((id) => findRule(id) !== undefined, "no such rule"),
  }) as unknown as z.ZodType<StoryExercise>;
};

export const publicPart = (exercise: StoryExercise): PublicExercise => ({
  ...{ id: exercise.id, kind, options: [], items: [exercise.id], story: tellerFor(exercise).outline },
});

export function expected(exercise: StoryExercise, item: string): Expected | Unanswerable {
  if (item !== exercise.id) return { status: "refused", code: "unknown-item", value: item };
  checkStory(exercise);
  return storyBest(tellerFor(exercise));
}

export const read = ({ story }: PublicExercise, item: string, fields: Fields): Read =>
  story ? readStory(tellerFor(storyBehind(story)), item, fields) : { status: "none" };

export const grade = (exercise: StoryExercise, item: string, answer: Partial<Answer> | undefined): Graded =>
  weighStory(tellerFor(exercise), item, answer);
