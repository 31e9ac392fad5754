import { findRule } from "redress";
import { z } from "zod";
import { orderHints } from "../hint/hint-order.ts";
import type { Expected, Hint, PublicExercise, Unanswerable } from "../shape.ts";
import { shuffled } from "../shuffle.ts";
import { word } from "../source/item-schema.ts";
import { fewestSteps, mostSteps, type OrderExercise, orderText } from "./order-shape.ts";
import { orderKey, weighOrder } from "./order-weigh.ts";

export { ready } from "../grading.ts";
export type { OrderExercise } from "./order-shape.ts";
export { read, weighOrder as grade } from "./order-weigh.ts";

export const kind = "order";

export const schema = (): z.ZodType<OrderExercise> => {
  const steps = z
    .array(word)
    .min(fewestSteps)
    .max(mostSteps)
    .refine((ids) => new Set(ids).size === ids.length, "an id is given twice");
  const rule = z.string().refine((id) => findRule(id) !== undefined, "no such rule");
  return z
    .strictObject({ kind: z.literal("order"), id: word, steps, circle: z.boolean().optional(), rule })
    .refine(({ steps, circle }) => !circle || steps.length > fewestSteps, {
      ...{ path: ["steps"], error: "a circle of three has two orders only" },
    }) as unknown as z.ZodType<OrderExercise>;
};

/** Whether an order would be worth anything as it stands: nobody is to begin with it. */
function worthSomething(exercise: OrderExercise, steps: readonly string[]): boolean {
  const graded = weighOrder(exercise, exercise.id, { option: orderText(steps) });
  return graded.status === "graded" && graded.points > 0;
}

export const publicPart = (exercise: OrderExercise): PublicExercise => {
  const { id, steps } = exercise;
  return { id, kind, options: [], items: [id], steps: shuffled(steps, id, (order) => worthSomething(exercise, order)) };
};

export const expected = (exercise: OrderExercise, item: string): Expected | Unanswerable =>
  item === exercise.id ? orderKey(exercise) : { status: "refused", code: "unknown-item", value: item };

export const hints = (exercise: OrderExercise): readonly Hint[] => orderHints(exercise);
