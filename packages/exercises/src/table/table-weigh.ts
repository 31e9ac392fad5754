import { gradeOf, ready } from "../grading.ts";
import type { Answer, Expected, Fields, Graded, Points, PublicExercise, Read } from "../shape.ts";
import { settledKey } from "../source/settled-key.ts";
import { proveRepair, shownTable } from "./table-build.ts";
import { choicesOf, type PublicTable, partsOf, type TableExercise, untouched } from "./table-shape.ts";

/** The repair in a form: each choice in a field of its own. Untouched it is no answer yet. */
export function read({ repair }: PublicExercise, item: string, fields: Fields): Read {
  if (!repair) return { status: "none" };
  const option = partsOf(repair, (part) => fields(`${item}.${part}`));
  return option === untouched ? { status: "none" } : { status: "answer", option };
}

/** Whether an answer is written in the one way that repairs are, and chooses only what can be chosen. */
function isRepair(shown: PublicTable, answer: string): boolean {
  if (answer === untouched) return true;
  const chosen = choicesOf(answer);
  const { pairs, outcomes, added } = shown;
  const among = (name: string, of: readonly string[]) => !chosen.has(name) || of.includes(chosen.get(name) as string);
  return (
    partsOf(shown, (part) => chosen.get(part)) === answer &&
    pairs.every((pair) => among(`over.${pair[0]}.${pair[1]}`, pair)) &&
    among("added.value", added?.values ?? []) &&
    ["added.outcome", "fallback"].every((name) => among(name, outcomes))
  );
}

/** The key of a repair: the model, which any other that proves and keeps the rows is as good as. */
export const tableKey = ({ id, model, rule }: TableExercise): Expected => settledKey(id, model, [rule]);

/**
 * Grades a repair by its proof. Three criteria: no gap, no overlap, every stated row kept. All three are full marks, two are
 * half, unless more than one row is gone. Our assumption: a table that proves because hardly anything is left repairs nothing.
 */
export function weighTable(exercise: TableExercise, item: string, answer: Partial<Answer> | undefined): Graded {
  if (item !== exercise.id) return { status: "refused", code: "unknown-item", value: item };
  if (!ready(answer)) return { status: "not-ready" };
  const { option } = answer;
  const shown = shownTable(exercise);
  if (!isRepair(shown, option)) return { status: "refused", code: "unknown-option", value: option };
  const { proof, lost } = proveRepair(exercise, shown, option);
  const [gaps, overlaps] = [proof.gaps.length, proof.overlaps.length];
  const missed = [gaps, overlaps, lost].filter(Boolean).length;
  const points: Points = missed === 0 ? 1 : missed === 1 && lost < 2 ? 0.5 : 0;
  const overlooks =
    gaps + overlaps
      ? { code: "table-open", facts: { gaps, overlaps, cases: proof.cases } }
      : { code: "table-lost", facts: { count: lost } };
  return gradeOf(tableKey(exercise), option, points === 1 ? { points } : { points, overlooks });
}
