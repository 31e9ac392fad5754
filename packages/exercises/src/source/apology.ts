import { type ActAdvice, type ApologyAct, apologyAdvice } from "redress/complaint";
import { ItemMistake } from "../item-mistake.ts";
import type { Expected, OptionWorth } from "../shape.ts";
import type { TableOption } from "./by-table.ts";

/** Something that could be said of blame, and when. */
export interface ApologyFacts {
  readonly act: ApologyAct;
  readonly faultEvident: "yes" | "no" | "unknown";
  readonly jurisdiction?: string;
}

/** Whether to say it. */
export const apologyVerdicts = ["do", "may", "do-not"] as const satisfies readonly ActAdvice["advice"][];

/** What is overlooked by whoever does not follow the advice. */
function overlooked({ act, advice }: ActAdvice, chosen: string): string {
  if (act === "empathise") return "empathy-admits-nothing";
  if (act === "acknowledge-problem") return "problem-is-a-fact";
  if (act === "admit-or-deny-liability") return "liability-is-not-yours";
  if (advice === "do") return "fault-is-evident";
  if (advice === "may") return chosen === "do" ? "may-is-no-must" : "law-protects-it";
  return "fault-not-evident";
}

/**
 * The key of a question whether something may be said of blame, by `apologyAdvice`.
 *
 * @throws ItemMistake where an option is no advice, or there is no such act.
 */
export function apologyKey(item: string, { act, ...of }: ApologyFacts, options: readonly TableOption[]): Expected {
  const found = apologyAdvice(of).acts.find((one) => one.act === act);
  if (!found) throw new ItemMistake(item, "facts.act", `no act ${act}`);
  const worth = options.map(({ id }, at): OptionWorth => {
    if (!apologyVerdicts.some((one) => one === id)) throw new ItemMistake(item, `options.${at}`, `${id} is no advice`);
    return id === found.advice ? { option: id, points: 1 } : { option: id, points: 0, overlooks: { code: overlooked(found, id) } };
  });
  return { item, confidence: "settled", worth, rule: found.rule, rules: [found.rule], because: [], against: [] };
}
