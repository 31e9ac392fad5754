import { z } from "zod";
import { gradeBy } from "../grading.ts";
import { hintsByKey } from "../hint/hint-key.ts";
import type { Answer, Expected, Graded, Hint, PublicExercise, Unanswerable } from "../shape.ts";
import type { ItemFacts } from "../source/by-table.ts";
import { ownFacts, parts } from "../source/item-schema.ts";
import { keyBy, type OwnFacts, type SourceOption, type TableName } from "../source/rule-sources.ts";

export { read, ready } from "../grading.ts";

type BySource =
  | { readonly table: TableName; readonly facts: ItemFacts }
  | { readonly [S in keyof OwnFacts]: { readonly table: S; readonly facts: OwnFacts[S] } }[keyof OwnFacts];

/** One case of a closing check: the rule that it asks, its options and its facts. */
export type CheckItem = { readonly id: string; readonly options: readonly SourceOption[] } & BySource;

/** A lesson's closing check: a few cases, each by another of its rules, so that nothing says beforehand which rule it is. */
export interface CheckExercise {
  readonly kind: "check";
  readonly id: string;
  readonly items: readonly CheckItem[];
}

export const kind = "check";

/** Fewer would leave rules out, more would be an examination. */
const [least, most] = [3, 5];

export const schema = (): z.ZodType<CheckExercise> => {
  const { id, table, options, facts } = parts();
  const item = z.discriminatedUnion("table", [
    z.strictObject({ id, options, table, facts }),
    ...Object.entries(ownFacts()).map(([name, own]) => z.strictObject({ id, options, table: z.literal(name), facts: own })),
  ]);
  return z.strictObject({ kind: z.literal("check"), id, items: z.array(item).min(least).max(most) }) as unknown as z.ZodType<CheckExercise>;
};

export const publicPart = ({ id, items }: CheckExercise): PublicExercise => ({
  ...{ id, kind, options: [], items: items.map((item) => item.id) },
  own: Object.fromEntries(items.map((item) => [item.id, item.options.map((option) => option.id)])),
});

export function expected({ items }: CheckExercise, item: string): Expected | Unanswerable {
  const found = items.find(({ id }) => id === item);
  if (!found) return { status: "refused", code: "unknown-item", value: item };
  return keyBy(found.table, item, found.facts, found.options);
}

export const grade = (exercise: CheckExercise, item: string, answer: Partial<Answer> | undefined): Graded =>
  gradeBy(expected(exercise, item), answer);

export function hints(exercise: CheckExercise, item: string): readonly Hint[] {
  const key = expected(exercise, item);
  const about = exercise.items.find(({ id }) => id === item)?.table;
  return "status" in key || !about ? [] : hintsByKey(key, about);
}
