import { z } from "zod";
import { gradeBy } from "../grading.ts";
import { hintsByKey } from "../hint/hint-key.ts";
import type { Answer, Expected, Graded, Hint, PublicExercise, Unanswerable } from "../shape.ts";
import type { ItemFacts } from "../source/by-table.ts";
import { ownFacts, parts } from "../source/item-schema.ts";
import { keyBy, type OwnFacts, type SourceOption, type TableName } from "../source/rule-sources.ts";

export { read, ready } from "../grading.ts";

type OwnCase = { readonly [S in keyof OwnFacts]: { readonly table: S; readonly facts: OwnFacts[S] } }[keyof OwnFacts];

/** One case with one question; a table or another rule computes the key. Its only item has the exercise's id. */
export type ChoiceExercise = { readonly kind: "choice"; readonly id: string; readonly options: readonly SourceOption[] } & (
  | { readonly table: TableName; readonly facts: ItemFacts }
  | OwnCase
);

export const kind = "choice";

export const schema = (): z.ZodType<ChoiceExercise> => {
  const { id, table, options, facts } = parts();
  const shared = { kind: z.literal("choice"), id, options };
  return z.discriminatedUnion("table", [
    z.strictObject({ ...shared, table, facts }),
    ...Object.entries(ownFacts()).map(([name, own]) => z.strictObject({ ...shared, table: z.literal(name), facts: own })),
  ]) as unknown as z.ZodType<ChoiceExercise>;
};

export const publicPart = ({ id, options }: ChoiceExercise): PublicExercise => ({
  id,
  kind,
  options: options.map((option) => option.id),
  items: [id],
});

export const expected = ({ id, table, facts, options }: ChoiceExercise, item: string): Expected | Unanswerable =>
  item === id ? keyBy(table, item, facts, options) : { status: "refused", code: "unknown-item", value: item };

export const grade = (exercise: ChoiceExercise, item: string, answer: Partial<Answer> | undefined): Graded =>
  gradeBy(expected(exercise, item), answer);

export function hints(exercise: ChoiceExercise, item: string): readonly Hint[] {
  const key = expected(exercise, item);
  return "status" in key ? [] : hintsByKey(key, exercise.table);
}
