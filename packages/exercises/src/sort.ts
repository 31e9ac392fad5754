import { z } from "zod";
import type { ItemFacts } from "./by-table.ts";
import { gradeBy } from "./grading.ts";
import { parts } from "./item-schema.ts";
import { type ComputedFacts, type ComputedName, computedNames, keyBy, type SourceOption, type TableName } from "./rule-sources.ts";
import type { Answer, Expected, Graded, PublicExercise, Unanswerable } from "./shape.ts";

export { read, ready } from "./grading.ts";

interface Cases<Facts> {
  readonly items: readonly { readonly id: string; readonly facts: Facts }[];
}

/** Cases to be sorted into categories; the rule of a table, or another rule of the library, computes which. */
export type SortExercise = { readonly kind: "sort"; readonly id: string; readonly options: readonly SourceOption[] } & (
  | ({ readonly table: TableName } & Cases<ItemFacts>)
  | { [S in ComputedName]: { readonly table: S } & Cases<ComputedFacts[S]> }[ComputedName]
);

export const kind = "sort";

export const schema = (): z.ZodType<SortExercise> => {
  const { id, table, options, facts, computed } = parts();
  const shared = { kind: z.literal("sort"), id, options };
  const items = (of: z.ZodType) => z.array(z.strictObject({ id, facts: of })).min(1);
  return z.discriminatedUnion("table", [
    z.strictObject({ ...shared, table, items: items(facts) }),
    ...computedNames.map((name) => z.strictObject({ ...shared, table: z.literal(name), items: items(computed[name]) })),
  ]) as unknown as z.ZodType<SortExercise>;
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
  return keyBy(exercise.table, item, found.facts, exercise.options);
}

export const grade = (exercise: SortExercise, item: string, answer: Partial<Answer> | undefined): Graded =>
  gradeBy(expected(exercise, item), answer);
