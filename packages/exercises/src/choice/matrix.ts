import { decide, type Table } from "redress/decision";
import { z } from "zod";
import { gradeBy } from "../grading.ts";
import { hintsByKey } from "../hint/hint-key.ts";
import type { Answer, Expected, Graded, Hint, PublicExercise, PublicGrid, Unanswerable } from "../shape.ts";
import { askOption, expectedBy, type ItemFacts } from "../source/by-table.ts";
import { parts } from "../source/item-schema.ts";
import { type TableName, tables } from "../source/rule-sources.ts";

export { read, ready } from "../grading.ts";

/** Cases to be placed in a grid of two facts; a table says which cell, and cells are its outcomes. */
export interface MatrixExercise {
  readonly kind: "matrix";
  readonly id: string;
  readonly table: TableName;
  /** The fact that goes down, from yes to no, and the one that goes across, from no to yes. */
  readonly down: string;
  readonly across: string;
  readonly items: readonly { readonly id: string; readonly facts: ItemFacts }[];
}

export const kind = "matrix";

export const schema = (): z.ZodType<MatrixExercise> => {
  const { id, table, facts } = parts();
  const axes = { down: z.string(), across: z.string() };
  const items = z.array(z.strictObject({ id, facts })).min(1);
  return z
    .strictObject({ kind: z.literal("matrix"), id, table, ...axes, items })
    .refine((given) => cellsOf(given as MatrixExercise).length === 4, {
      ...{ path: ["across"], error: "down and across do not settle the table, each pair of them otherwise" },
    }) as unknown as z.ZodType<MatrixExercise>;
};

/** The cells from the top left, row by row, with what each supposes; fewer than four where the two facts do not settle the table. */
function cellsOf({ table, down, across }: MatrixExercise) {
  const cells = ["yes", "no"].flatMap((below) =>
    ["no", "yes"].flatMap((beside) => {
      const supposes = { [down]: below, [across]: beside };
      const decision = decide(tables[table] as unknown as Table<Record<string, readonly string[]>, string>, supposes);
      return decision.confidence === "settled" ? [{ id: decision.outcome, supposes }] : [];
    }),
  );
  return cells.filter(({ id }, at) => cells.findIndex((other) => other.id === id) === at);
}

export function publicPart(exercise: MatrixExercise): PublicExercise {
  const { id, down, across, items } = exercise;
  const [a, b, c, d] = cellsOf(exercise).map((cell) => cell.id) as [string, string, string, string];
  const grid: PublicGrid = {
    down,
    across,
    cells: [
      [a, b],
      [c, d],
    ],
  };
  return { id, kind, options: [a, b, c, d, askOption], items: items.map((item) => item.id), grid };
}

/** The key of a case: its cell; where a fact is not said, the question, and for half each cell that is still possible. */
export function expected(exercise: MatrixExercise, item: string): Expected | Unanswerable {
  const found = exercise.items.find(({ id }) => id === item);
  if (!found) return { status: "refused", code: "unknown-item", value: item };
  // What is said stays said: a cell supposes only what is left open.
  const open = (supposes: object) => Object.fromEntries(Object.entries(supposes).filter(([fact]) => !Object.hasOwn(found.facts, fact)));
  const cells = cellsOf(exercise).map(({ id, supposes }) => ({ id, supposes: open(supposes) }));
  return expectedBy(tables[exercise.table], item, found.facts, [...cells, { id: askOption }]);
}

export const grade = (exercise: MatrixExercise, item: string, answer: Partial<Answer> | undefined): Graded =>
  gradeBy(expected(exercise, item), answer);

export function hints(exercise: MatrixExercise, item: string): readonly Hint[] {
  const key = expected(exercise, item);
  return "status" in key ? [] : hintsByKey(key, exercise.table);
}
