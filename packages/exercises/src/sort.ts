import { z } from "zod";
import { expectedBy, type ItemFacts, type TableName, type TableOption } from "./by-table.ts";
import { gradeBy } from "./grading.ts";
import { parts } from "./item-schema.ts";
import type { Answer, Expected, Graded, PublicExercise, Unanswerable } from "./shape.ts";

export { ready } from "./grading.ts";

/** Cases to be sorted into categories; the rule of a table computes which. */
export interface SortExercise {
  readonly kind: "sort";
  readonly id: string;
  readonly table: TableName;
  readonly options: readonly TableOption[];
  readonly items: readonly { readonly id: string; readonly facts: ItemFacts }[];
}

export const kind = "sort";

export const schema = (): z.ZodType<SortExercise> => {
  const { id, table, options, facts } = parts();
  const items = z.array(z.strictObject({ id, facts })).min(1);
  return z.strictObject({ kind: z.literal("sort"), id, table, options, items }) as unknown as z.ZodType<SortExercise>;
};

export const publicPart = ({ id, options, items }: SortExercise): PublicExercise => ({
  id,
  kind,
  options: options.map((option) => option.id),
  items: items.map((item) => item.id),
});

export function expected(exercise: SortExercise, item: string): Expected | Unanswerable {
  const found = exercise.items.find(({ id }) => id === item);
  if (!found) return { status: "refused", code: "unknown-item", value: item };
  return expectedBy(exercise.table, item, found.facts, exercise.options);
}

export const grade = (exercise: SortExercise, item: string, answer: Partial<Answer> | undefined): Graded =>
  gradeBy(expected(exercise, item), answer);
