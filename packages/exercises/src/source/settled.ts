import { ItemMistake } from "../item-mistake.ts";
import type { Expected, Told } from "../shape.ts";
import type { TableOption } from "./by-table.ts";

/** What a rule other than a table finds: the option that is right, what each other one overlooks, and the rules at work. */
export interface Finding {
  readonly right: string;
  /** Every option that there can be. */
  readonly options: readonly string[];
  readonly overlooks: (option: string) => Told;
  /** The one to name first at the head. */
  readonly rules: readonly [string, ...string[]];
}

/**
 * A settled key by what a rule finds.
 *
 * @throws ItemMistake where an option is none that the rule could find.
 */
export function settledKey(item: string, { right, options: known, overlooks, rules }: Finding, options: readonly TableOption[]): Expected {
  const worth = options.map(({ id }, at) => {
    if (!known.includes(id)) throw new ItemMistake(item, `options.${at}`, `${id} is no answer that the rule could give`);
    return id === right ? ({ option: id, points: 1 } as const) : ({ option: id, points: 0, overlooks: overlooks(id) } as const);
  });
  return { item, confidence: "settled", worth, rule: rules[0], rules: [...new Set(rules)], because: [], against: [] };
}
