import { z } from "zod";
import { numberHints } from "../hint/hint-number.ts";
import type { Answer, Expected, Graded, Hint, PublicExercise, Unanswerable } from "../shape.ts";
import { word } from "../source/item-schema.ts";
import { type CalculationName, calculationNames } from "./calculations.ts";
import { numberKey } from "./number-key.ts";
import type { NumberExercise } from "./number-shape.ts";
import { weighNumber } from "./number-weigh.ts";

export { ready } from "../grading.ts";
export type { NumberExercise } from "./number-shape.ts";
export { read } from "./number-weigh.ts";

export const kind = "number";

export const schema = (): z.ZodType<NumberExercise> => {
  const tolerance = z.union([
    z.strictObject({ absolute: z.number().nonnegative() }),
    z.strictObject({ relative: z.number().nonnegative().max(0.2) }),
  ]);
  const item = z.strictObject({
    ...{ id: word, unit: word, tolerance, asks: z.enum(calculationNames as [CalculationName, ...CalculationName[]]) },
    ...{ facts: z.record(z.string(), z.number()), wrong: z.array(word).min(1) },
  });
  return z.strictObject({ kind: z.literal("number"), id: word, items: z.array(item).min(1) }) as unknown as z.ZodType<NumberExercise>;
};

export const publicPart = ({ id, items }: NumberExercise): PublicExercise => ({
  ...{ id, kind, options: [], items: items.map((item) => item.id) },
  units: Object.fromEntries(items.map((item) => [item.id, item.unit])),
});

export function expected({ items }: NumberExercise, item: string): Expected | Unanswerable {
  const found = items.find(({ id }) => id === item);
  return found ? numberKey(found) : { status: "refused", code: "unknown-item", value: item };
}

export const grade = (exercise: NumberExercise, item: string, answer: Partial<Answer> | undefined): Graded =>
  weighNumber(expected(exercise, item), answer);

export const hints = ({ items }: NumberExercise, item: string): readonly Hint[] =>
  items.filter(({ id }) => id === item).flatMap(numberHints);
