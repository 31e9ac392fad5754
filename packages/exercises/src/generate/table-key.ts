import { ItemMistake } from "../item-mistake.ts";
import type { Expected, OptionWorth, Told } from "../shape.ts";
import { type AnyTable, askOption, expectedBy, type ItemFacts } from "../source/by-table.ts";

/** What a wrong option leaves out: the fact that would have made it right, or that nothing said speaks for it. */
function overlooked({ confidence, against }: Expected, table: string, option: string): Told {
  if (option === askOption) return { code: "already-said" };
  if (confidence === "open") return { code: "not-said-yet" };
  const near = against.find(({ becomes }) => becomes.length === 1 && becomes[0] === option);
  return near ? { code: "one-fact-away", facts: { fact: `fact.${table}.${near.input}.${near.to}` } } : { code: "not-in-the-case" };
}

/** The key of a drawn case by a table; every wrong option with what it overlooks. */
export function tableKey(table: AnyTable, item: string, facts: ItemFacts, options: readonly string[], supposes: object = {}): Expected {
  const { id } = table.spec as { readonly id: string };
  const listed = options.map((option) => {
    const supposed = (supposes as Readonly<Record<string, Readonly<Record<string, string>>>>)[option];
    return supposed ? { id: option, supposes: supposed } : { id: option };
  });
  let key: Expected;
  try {
    key = expectedBy(table, item, facts, listed);
  } catch (error) {
    throw new ItemMistake(item, "facts", (error as Error).message);
  }
  const worth = key.worth.map((one): OptionWorth => {
    // By default, and all is said that could be asked: then there is nothing to ask.
    const points = one.option === askOption && !key.ask ? 0 : one.points;
    return points ? one : { option: one.option, points: 0, overlooks: overlooked(key, id, one.option) };
  });
  return { ...key, worth };
}
