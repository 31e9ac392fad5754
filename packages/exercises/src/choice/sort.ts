import { z } from "zod";
import { gradeBy } from "../grading.ts";
import { hintsByKey } from "../hint/hint-key.ts";
import type { Answer, Expected, Graded, Hint, PublicExercise, Unanswerable } from "../shape.ts";
import type { ItemFacts } from "../source/by-table.ts";
import { ownFacts, parts } from "../source/item-schema.ts";
import { keyBy, type OwnFacts, type SourceOption, type TableName } from "../source/rule-sources.ts";

export { read, ready } from "../grading.ts";

interface Cases<Facts> {
  readonly items: readonly { readonly id: string; readonly facts: Facts }[];
}

type OwnCases = { readonly [S in keyof OwnFacts]: { readonly table: S } & Cases<OwnFacts[S]> }[keyof OwnFacts];

/** Cases to be sorted into categories; a table or another rule computes which. */
export type SortExercise = { readonly kind: "sort"; readonly id: string; readonly options: readonly SourceOption[] } & (
  | ({ readonly table: TableName } & Cases<ItemFacts>)
  | OwnCases
);

export const kind = "sort";

export const schema = (): z.ZodType<SortExercise> => {
  const { id, table, options, facts } = parts();
  const shared = { kind: z.literal("sort"), id, options };
  const items = (of: z.ZodType) => z.array(z.strictObject({ id, facts: of })).min(1);
  return z.discriminatedUnion("table", [
    z.strictObject({ ...shared, table, items: items(facts) }),
    ...Object.entries(ownFacts()).map(([name, own]) => z.strictObject({ ...shared, table: z.literal(name), items: items(own) })),
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

export function hints(exercise: SortExercise, item: string): readonly Hint[] {
  const key = expected(exercise, item);
  return "status" in key ? [] : hintsByKey(key, exercise.table);
}
