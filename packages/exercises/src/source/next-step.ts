import { nextAction, type OutcomeFacts, quadrantOf, quadrants } from "redress/metrics";
import { ItemMistake } from "../item-mistake.ts";
import type { Expected, OptionWorth } from "../shape.ts";
import type { TableOption } from "./by-table.ts";

/** The two answers of a client, both said. */
export type NextFacts = Required<OutcomeFacts>;

/** The steps to choose from, by the client that each is for. */
const steps = new Map(quadrants.map((quadrant) => [nextAction(quadrant).action as string, quadrant]));

/** Ids of the steps, in the order of the quadrants. */
export const nextSteps: readonly string[] = [...steps.keys()];

/**
 * The key of a question what to do next about a client, by `nextAction`; a wrong step is told whom it is for.
 *
 * @throws ItemMistake where an answer is missing, or an option is no step.
 */
export function nextKey(item: string, facts: NextFacts, options: readonly TableOption[]): Expected {
  const read = quadrantOf(facts);
  if (read.status !== "ok") throw new ItemMistake(item, "facts", "both answers are needed");
  const { action, rule } = nextAction(read.quadrant);
  const worth = options.map(({ id }, at): OptionWorth => {
    const meant = steps.get(id);
    if (!meant) throw new ItemMistake(item, `options.${at}`, `${id} is no next step`);
    return id === action ? { option: id, points: 1 } : { option: id, points: 0, overlooks: { code: `step-for-${meant}` } };
  });
  return { item, confidence: "settled", worth, rule, rules: [rule, read.rule], because: [], against: [] };
}
