import { z } from "zod";
import { expectedBy, type ItemFacts, type TableName, type TableOption } from "./by-table.ts";
import { gradeBy } from "./grading.ts";
import { parts } from "./item-schema.ts";
import type { Answer, Expected, Graded, PublicExercise, Unanswerable } from "./shape.ts";

export { ready } from "./grading.ts";

/** One case with one question; the rule of a table computes the key. Its only item has the exercise's id. */
export interface ChoiceExercise {
  readonly kind: "choice";
  readonly id: string;
  readonly table: TableName;
  readonly options: readonly TableOption[];
  readonly facts: ItemFacts;
}

export const kind = "choice";

export const schema = (): z.ZodType<ChoiceExercise> =>
  z.strictObject({ kind: z.literal("choice"), ...parts() }) as unknown as z.ZodType<ChoiceExercise>;

export const publicPart = ({ id, options }: ChoiceExercise): PublicExercise => ({
  id,
  kind,
  options: options.map((option) => option.id),
  items: [id],
});

export const expected = ({ id, table, facts, options }: ChoiceExercise, item: string): Expected | Unanswerable =>
  item === id ? expectedBy(table, item, facts, options) : { status: "refused", code: "unknown-item", value: item };

export const grade = (exercise: ChoiceExercise, item: string, answer: Partial<Answer> | undefined): Graded =>
  gradeBy(expected(exercise, item), answer);
