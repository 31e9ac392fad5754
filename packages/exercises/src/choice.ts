import { z } from "zod";
import type { ItemFacts } from "./by-table.ts";
import { gradeBy } from "./grading.ts";
import { parts } from "./item-schema.ts";
import { type ComputedFacts, type ComputedName, computedNames, keyBy, type SourceOption, type TableName } from "./rule-sources.ts";
import type { Answer, Expected, Graded, PublicExercise, Unanswerable } from "./shape.ts";

export { read, ready } from "./grading.ts";

/** One case with one question; the rule of a table, or another rule of the library, computes the key. Its only item has the exercise's id. */
export type ChoiceExercise = { readonly kind: "choice"; readonly id: string; readonly options: readonly SourceOption[] } & (
  | { readonly table: TableName; readonly facts: ItemFacts }
  | { [S in ComputedName]: { readonly table: S; readonly facts: ComputedFacts[S] } }[ComputedName]
);

export const kind = "choice";

export const schema = (): z.ZodType<ChoiceExercise> => {
  const { id, table, options, facts, computed } = parts();
  const shared = { kind: z.literal("choice"), id, options };
  return z.discriminatedUnion("table", [
    z.strictObject({ ...shared, table, facts }),
    ...computedNames.map((name) => z.strictObject({ ...shared, table: z.literal(name), facts: computed[name] })),
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
