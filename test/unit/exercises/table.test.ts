import { type Expected, type Grade, kindOf, type TableExercise } from "@redress/exercises";
import { exerciseById } from "@redress/lessons";
import fc from "fast-check";
import { importance, validity } from "redress/complaint";
import { describe, expect, test } from "vitest";
import { proveRepair, repaired, repairOf, shownTable } from "../../../packages/exercises/src/table/table-build.ts";
import { partsOf } from "../../../packages/exercises/src/table/table-shape.ts";
import { tableCases } from "../../golden/table-answers.ts";

const exerciseOf = (id: string) => exerciseById(id)?.exercise as TableExercise;
const gradeOf = (exercise: TableExercise, option: string) => kindOf(exercise).grade(exercise, exercise.id, { option });

/** The parts of an answer in the order in which it is stored. */
const stored = (exercise: TableExercise, parts: readonly string[]) => {
  const chosen = new Map(parts.map((part) => part.split("=") as [string, string]));
  const struck = parts.flatMap((part) => (part.startsWith("strike=") ? [part.slice(7)] : []));
  return partsOf(shownTable(exercise), (part) =>
    part.startsWith("strike.") ? (struck.includes(part.slice(7)) ? "on" : "") : chosen.get(part),
  );
};

describe("a repair, against the hand-worked key", () => {
  test.each(tableCases.map((one) => [one.id, one] as const))("%s", (_, { table, parts, gaps, overlaps, lost, points }) => {
    const exercise = exerciseOf(table);
    const option = stored(exercise, parts);
    const { proof, lost: gone } = proveRepair(exercise, shownTable(exercise), option);
    expect([proof.gaps.length, proof.overlaps.length, gone]).toEqual([gaps, overlaps, lost]);
    expect(gradeOf(exercise, option)).toMatchObject({ status: "graded", points });
  });
});

test("the tables that are repaired have the inputs and outcomes of ours", () => {
  expect(exerciseOf("importance-table").stated.inputs).toEqual(importance.spec.inputs);
  expect(exerciseOf("validity-table").stated.inputs).toEqual(validity.spec.inputs);
});

const answers = fc.constantFrom("importance-table", "validity-table").chain((id) => {
  const exercise = exerciseOf(id);
  const shown = shownTable(exercise);
  const choices: Record<string, readonly string[]> = Object.fromEntries([
    ...shown.rows.map(({ row }) => [`strike.${row}`, ["", "", "", "on"]]),
    ...shown.pairs.map((pair) => [`over.${pair[0]}.${pair[1]}`, ["", ...pair]]),
    ["fallback", ["", ...shown.outcomes]],
    ["added.value", ["", ...(shown.added?.values ?? [])]],
    ["added.outcome", ["", ...shown.outcomes]],
  ]);
  const one = Object.fromEntries(Object.entries(choices).map(([name, of]) => [name, fc.constantFrom(...of)]));
  return fc.record(one).map((chosen) => ({ exercise, shown, option: partsOf(shown, (part) => chosen[part]) }));
});

/** Which outcomes a fully known case has, the slow way: every row asked in turn, the beaten ones taken out. */
function slowly({ exercise, shown, option }: { exercise: TableExercise; shown: ReturnType<typeof shownTable>; option: string }) {
  const { inputs, rows } = repaired(exercise, repairOf(shown, option));
  let worlds: Record<string, string>[] = [{}];
  for (const [input, values] of Object.entries(inputs))
    worlds = worlds.flatMap((world) => values.map((value) => ({ ...world, [input]: value })));
  const holds = (when: unknown, world: Record<string, string>) =>
    [when].flat().some((one) => Object.entries(one as object).every(([input, value]) => [value].flat().includes(world[input])));
  const reach = (rule: string, seen: readonly string[] = []): readonly string[] =>
    (rows.find((row) => row.rule === rule)?.over ?? []).flatMap((next) =>
      seen.includes(next) ? [] : [next, ...reach(next, [...seen, next])],
    );
  const counts = worlds.map((world) => {
    const hit = rows.filter((row) => !row.fallback && holds(row.when, world));
    const top = hit.filter(({ rule }) => !hit.some((other) => reach(other.rule).includes(rule)));
    const fallback = rows.find((row) => row.fallback);
    return new Set((hit.length ? top : fallback ? [fallback] : []).map(({ outcome }) => outcome)).size;
  });
  return [counts.filter((n) => n === 0).length, counts.filter((n) => n > 1).length];
}

test("the proof of any repair is what looking at each case gives", () => {
  fc.assert(
    fc.property(answers, (one) => {
      const { proof, circular } = proveRepair(one.exercise, one.shown, one.option);
      if (!circular) expect([proof.gaps.length, proof.overlaps.length]).toEqual(slowly(one));
      const graded = gradeOf(one.exercise, one.option) as Grade;
      expect(graded.points === 1).toBe(!proof.gaps.length && !proof.overlaps.length && !one.option.includes("strike"));
    }),
    { numRuns: 60 },
  );
});

test("what cannot be chosen is refused, and a form untouched is no answer", () => {
  const exercise = exerciseOf("validity-table");
  const shown = kindOf(exercise).publicPart(exercise);
  for (const option of ["fallback=high", "over.company.wording=client", "added.value=weather", "fallback=justified strike=wording", "x"])
    expect(gradeOf(exercise, option), option).toMatchObject({ status: "refused" });
  expect(kindOf(exercise).read(shown, "validity-table", () => "", "en")).toEqual({ status: "none" });
  expect((kindOf(exercise).expected(exercise, "validity-table") as Expected).rule).toBe("complaint.validity.nobody");
});
