import { basename, dirname } from "node:path";
import { type Exercise, kindOf } from "@redress/exercises";
import { course } from "../../lessons/course.ts";
import type { InventoryNumber } from "../../lessons/inventory.ts";
import { filesOf, textOf } from "../package/files.ts";
import { citedExports } from "./cited.ts";
import { named } from "./named.ts";
import { records } from "./rules.ts";

/** What a learner writes for himself, by the id in the lesson's text. */
const reflections = filesOf("lessons/*/en.mdx").flatMap((file) =>
  [...textOf(file).matchAll(/<Reflect\b[^>]*?\bid="([^"]+)"/g)].map(([, id]) => id as string),
);
/** Ids of all exercises and of what learners write. */
export const exerciseIds: ReadonlySet<string> = new Set([
  ...course.flatMap(({ exercises }) => exercises.map(({ id }) => id)),
  ...reflections,
]);

/** Exercises by the numbers that the comment over each cites. */
async function byComment(): Promise<[string, InventoryNumber[]][]> {
  const files = filesOf("lessons/*/exercises.ts");
  const all = files.map(async (file) => {
    const made = (await import(`../../lessons/${basename(dirname(file))}/exercises.ts`)) as Record<string, Exercise>;
    return citedExports(textOf(file)).map(([name, numbers]): [string, InventoryNumber[]] => [made[name]?.id ?? name, [...numbers]]);
  });
  return (await Promise.all(all)).flat();
}

/** The rules at work in the key of an item. */
const rulesIn = (exercise: Exercise, item: string): readonly string[] => {
  const key = kindOf<Exercise>(exercise).expected(exercise, item);
  return "rules" in key ? key.rules : [];
};

/** Exercises by the numbers of the rules that compute their keys. */
const byRule = course.flatMap(({ exercises }) =>
  exercises.map((exercise): [string, InventoryNumber[]] => [
    exercise.id,
    kindOf<Exercise>(exercise)
      .publicPart(exercise)
      .items.flatMap((item) => rulesIn(exercise, item))
      .map((rule) => records.get(rule)?.source.at as InventoryNumber),
  ]),
);

/** Which exercises carry a number. */
export async function exercisesOf(): Promise<(number: InventoryNumber) => string[]> {
  const all = [...(await byComment()), ...byRule];
  return (number) => [
    ...new Set([...all.filter(([, numbers]) => numbers.includes(number)).map(([id]) => id), ...(named[number]?.exercises ?? [])]),
  ];
}
