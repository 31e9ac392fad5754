import { findRule } from "redress";
import { z } from "zod";
import { tableHints } from "../hint/hint-table.ts";
import { ItemMistake } from "../item-mistake.ts";
import type { Answer, Expected, Graded, Hint, PublicExercise, Unanswerable } from "../shape.ts";
import { word } from "../source/item-schema.ts";
import { shownTable } from "./table-build.ts";
import type { TableExercise } from "./table-shape.ts";
import { tableKey, weighTable } from "./table-weigh.ts";

export { ready } from "../grading.ts";
export type { TableExercise } from "./table-shape.ts";
export { read } from "./table-weigh.ts";

export const kind = "table";

/** The rows are checked by `define`, where the public part is made. */
export const schema = (): z.ZodType<TableExercise> => {
  const values = z.array(z.string()).min(2);
  const row = z.strictObject({ rule: word, when: z.unknown(), outcome: z.string() });
  const stated = z.strictObject({
    ...{ id: z.string(), inputs: z.record(z.string(), values), outcomes: values },
    rows: z.array(row).min(2),
  });
  const rule = z.string().refine((id) => findRule(id) !== undefined, "no such rule");
  return z.strictObject({
    ...{ kind: z.literal("table"), id: word, stated, added: z.string().optional(), model: z.string(), rule },
  }) as unknown as z.ZodType<TableExercise>;
};

export const publicPart = (exercise: TableExercise): PublicExercise => {
  const { id } = exercise;
  return { id, kind, options: [], items: [id], repair: shownTable(exercise) };
};

/** @throws ItemMistake where the model is not worth full marks. */
export function expected(exercise: TableExercise, item: string): Expected | Unanswerable {
  if (item !== exercise.id) return { status: "refused", code: "unknown-item", value: item };
  const graded = weighTable(exercise, item, { option: exercise.model });
  if (graded.status !== "graded" || graded.points < 1) throw new ItemMistake(item, "model", "does not prove, or loses a row");
  return tableKey(exercise);
}

export const grade = (exercise: TableExercise, item: string, answer: Partial<Answer> | undefined): Graded =>
  weighTable(exercise, item, answer);

export const hints = (exercise: TableExercise): readonly Hint[] => tableHints(exercise);
