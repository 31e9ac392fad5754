import { gradeBy } from "../grading.ts";
import { ItemMistake } from "../item-mistake.ts";
import type { Answer, Expected, Graded } from "../shape.ts";
import { type DeadlineExercise, type DueItem, specOf } from "./deadline-shape.ts";
import { dueOn, routes } from "./due-routes.ts";

/** Rules at work besides the one that the item names. */
function rulesOf({ rule, term, pauses }: DueItem): readonly string[] {
  const counting = "hours" in term ? [] : [`sla.counting.${term.counting}`, ...(term.at === "closing" ? ["sla.counting.closing"] : [])];
  return [...new Set([rule, ...(pauses?.length ? ["sla.pause.waits"] : []), ...counting, "sla.counting.working-time"])];
}

function compute<T>(item: string, field: string, ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    throw new ItemMistake(item, field, (error as Error).message);
  }
}

/**
 * The key of an item that asks when something is due, computed by its calendar; with each wrong option, the route that
 * leads there. Needs no luxon: pages grade with it.
 *
 * @throws ItemMistake where two routes give the same time, or the key's, or a route does not go with the item.
 */
export function dueKey(exercise: Pick<DeadlineExercise, "calendars">, item: DueItem): Expected {
  const spec = specOf(exercise, item);
  const key = compute(item.id, "from", () => dueOn(spec, item));
  const times = new Map<string, string>([[key, "the key"]]);
  const wrong = item.wrong.map((route, at) => {
    const field = `wrong.${at}`;
    const option = compute(item.id, field, () => routes[route](spec, item));
    const same = times.get(option);
    if (same) throw new ItemMistake(item.id, field, `${route} gives ${option}, as does ${same}`);
    times.set(option, route);
    return { option, points: 0 as const, overlooks: { code: route } };
  });
  const worth = [{ option: key, points: 1 as const }, ...wrong].sort((a, b) => (a.option < b.option ? -1 : 1));
  const rules = rulesOf(item);
  return { item: item.id, confidence: "settled", worth, rule: item.rule, rules, because: [], against: [] };
}

/**
 * Grades an answer in a page. `keys` are those of the items that ask for more than a calendar: their rules need luxon, so
 * they come worked out; the server grades by the rule again.
 */
export function gradeDue(
  exercise: DeadlineExercise,
  item: string,
  answer: Partial<Answer> | undefined,
  keys: Readonly<Record<string, Expected>>,
): Graded {
  const found = exercise.items.find(({ id }) => id === item);
  if (found?.asks === "due") return gradeBy(dueKey(exercise, found), answer);
  return gradeBy(keys[item] ?? { status: "refused", code: "unknown-item", value: item }, answer);
}
