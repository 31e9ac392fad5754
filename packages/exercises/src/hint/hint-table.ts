import type { Hint } from "../shape.ts";
import { choicesOf, type TableExercise } from "../table/table-shape.ts";

/** Hints to a table: what sort of repair it needs, and two rows that meet. */
export function tableHints({ model }: Pick<TableExercise, "model">): readonly Hint[] {
  const names = [...choicesOf(model).keys()];
  const over = names.filter((name) => name.startsWith("over."));
  const [, step, next] = over[0]?.split(".") ?? [];
  const lacks = names.includes("fallback") ? "no-default" : names.includes("added.value") ? "row-missing" : undefined;
  return [
    ...(lacks ? [{ code: lacks, facts: { count: over.length } }] : []),
    ...(step && next ? [{ code: "rows-meet", facts: { step, next } }] : []),
  ];
}
