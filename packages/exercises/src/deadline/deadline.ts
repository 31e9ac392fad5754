import { documentsPolicy, slaRules } from "redress/sla";
import { z } from "zod";
import { gradeBy } from "../grading.ts";
import { dueHints } from "../hint/hint-due.ts";
import { hintsByKey } from "../hint/hint-key.ts";
import { ItemMistake } from "../item-mistake.ts";
import type { Answer, Expected, Graded, Hint, PublicExercise, Unanswerable } from "../shape.ts";
import { word } from "../source/item-schema.ts";
import { clockKey, clockOptions } from "./clock-items.ts";
import { type DeadlineExercise, type DeadlineItem, routeNames } from "./deadline-shape.ts";
import { dueKey } from "./due.ts";

export { read, ready } from "../grading.ts";
export type { DeadlineExercise } from "./deadline-shape.ts";

export const kind = "deadline";

export const schema = (): z.ZodType<DeadlineExercise> => {
  const wall = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/, "a wall time is written YYYY-MM-DDTHH:MM");
  const day = z.string().regex(/^\d{4}-\d\d-\d\d$/, "a day is written YYYY-MM-DD");
  const term = z.union([
    z.strictObject({ hours: z.number().positive() }),
    z.strictObject({
      workingDays: z.int().positive(),
      counting: z.enum(["receipt-day-excluded", "receipt-day-included"]),
      at: z.enum(["closing", "end-of-day", "same-time"]),
    }),
  ]);
  const log = z.array(z.looseObject({ type: z.string(), at: wall })).min(1);
  const rule = z.string().refine((id) => slaRules.has(id as never), "no such rule");
  const stage = z.enum(documentsPolicy.stages.map(({ id }) => id));
  const asked = { id: word, calendar: word };
  const due = z.strictObject({
    ...asked,
    asks: z.literal("due"),
    from: wall,
    term,
    pauses: z.array(z.strictObject({ from: wall, to: wall })).optional(),
    noticed: wall.optional(),
    rule,
    wrong: z.array(z.enum(routeNames)).min(1),
  });
  const failed = z.strictObject({
    ...asked,
    ...{ asks: z.literal("failed"), log, now: wall, stages: z.array(stage).min(2), rule: rule.optional() },
  });
  const fits = z.strictObject({ ...asked, asks: z.literal("fits"), log, agreed: z.strictObject({ at: wall, due: day }) });
  const items = z.array(z.discriminatedUnion("asks", [due, failed, fits])).min(1);
  // The calendars are read where they are built.
  const calendars = z.record(word, z.looseObject({}));
  return z.strictObject({ kind: z.literal("deadline"), id: word, calendars, items }) as unknown as z.ZodType<DeadlineExercise>;
};

const worked = new WeakMap<DeadlineExercise, Map<string, Expected>>();

/** The key of an item; worked out once an exercise. */
function keyOf(exercise: DeadlineExercise, item: DeadlineItem): Expected {
  const keys = worked.get(exercise) ?? new Map<string, Expected>();
  worked.set(exercise, keys);
  const key = keys.get(item.id) ?? compute(exercise, item);
  keys.set(item.id, key);
  return key;
}

function compute(exercise: DeadlineExercise, item: DeadlineItem): Expected {
  if (item.asks === "due") return dueKey(exercise, item);
  try {
    return clockKey(exercise, item);
  } catch (error) {
    throw error instanceof ItemMistake ? error : new ItemMistake(item.id, "calendar", (error as Error).message);
  }
}

export const publicPart = (exercise: DeadlineExercise): PublicExercise => ({
  id: exercise.id,
  kind,
  options: [],
  own: Object.fromEntries(
    exercise.items.map((item) => [
      item.id,
      item.asks === "due" ? keyOf(exercise, item).worth.map(({ option }) => option) : clockOptions(item),
    ]),
  ),
  items: exercise.items.map(({ id }) => id),
});

export function expected(exercise: DeadlineExercise, item: string): Expected | Unanswerable {
  const found = exercise.items.find(({ id }) => id === item);
  return found ? keyOf(exercise, found) : { status: "refused", code: "unknown-item", value: item };
}

export const grade = (exercise: DeadlineExercise, item: string, answer: Partial<Answer> | undefined): Graded =>
  gradeBy(expected(exercise, item), answer);

export function hints(exercise: DeadlineExercise, item: string): readonly Hint[] {
  const found = exercise.items.find(({ id }) => id === item);
  if (!found) return [];
  return found.asks === "due" ? dueHints(exercise, found) : hintsByKey(keyOf(exercise, found), found.asks);
}
