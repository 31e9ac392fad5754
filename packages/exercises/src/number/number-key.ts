import { ItemMistake } from "../item-mistake.ts";
import type { Expected, OptionWorth } from "../shape.ts";
import { type Calculation, calculations } from "./calculations.ts";
import type { NumberItem, Tolerance } from "./number-shape.ts";
import { isNumberText, numberText } from "./number-text.ts";

const withinOf = (tolerance: Tolerance, value: number): number =>
  "absolute" in tolerance ? tolerance.absolute : Math.abs(value) * tolerance.relative;

/** Rounded where no reader looks, so that it can be stored. */
const stored = (value: number): string => numberText(Number(value.toFixed(6)));

function resultOf(item: NumberItem, field: string, calculate: Calculation["value"]): number {
  try {
    const value = calculate(item.facts);
    if (Number.isFinite(value) && isNumberText(stored(value))) return value;
  } catch (error) {
    throw new ItemMistake(item.id, field, (error as Error).message);
  }
  throw new ItemMistake(item.id, field, "gives no number");
}

/**
 * The key of a number, by its calculation, with the numbers that the wrong routes lead to.
 *
 * @throws ItemMistake where a fact is missing or one too many, where a route is unknown, and where it comes so close to the
 * key or to another route that one answer could be both.
 */
export function numberKey(item: NumberItem): Expected {
  const { facts, rules, value, wrong } = calculations[item.asks] as Calculation;
  for (const name of facts) if (!Object.hasOwn(item.facts, name)) throw new ItemMistake(item.id, `facts.${name}`, `${item.asks} needs it`);
  for (const name of Object.keys(item.facts))
    if (!facts.includes(name)) throw new ItemMistake(item.id, `facts.${name}`, `${item.asks} does not use it`);
  const known: (OptionWorth & { readonly within: number; readonly by: string })[] = [];
  const add = (by: string, field: string, points: 0 | 1, calculate: Calculation["value"]) => {
    const result = resultOf(item, field, calculate);
    const within = withinOf(item.tolerance, result);
    const near = known.find((one) => Math.abs(Number(one.option) - result) <= one.within + within);
    if (near) throw new ItemMistake(item.id, field, `${by} gives ${stored(result)}, too close to ${near.by} with ${near.option}`);
    known.push({ by, option: stored(result), points, within, ...(points === 0 && { overlooks: { code: by } }) });
  };
  add("the key", "facts", 1, value);
  for (const [at, name] of item.wrong.entries()) {
    const route = Object.hasOwn(wrong, name) ? wrong[name] : undefined;
    if (!route) throw new ItemMistake(item.id, `wrong.${at}`, `${item.asks} has no route ${name}`);
    add(name, `wrong.${at}`, 0, route);
  }
  const worth = known.map(({ by: _, ...one }) => one);
  return { item: item.id, confidence: "settled", worth, rule: rules[0] as string, rules, because: [], against: [] };
}
