import { type ChangeVerdict, changes, comparison, type NpsCounts, type Share } from "redress/metrics";
import { ItemMistake } from "../item-mistake.ts";
import type { Expected, OptionWorth } from "../shape.ts";
import type { TableOption } from "./by-table.ts";

/** Two samples of one measure, of different people each. */
export type ChangeFacts =
  | { readonly measure: "share"; readonly before: Share; readonly after: Share }
  | { readonly measure: "nps"; readonly before: NpsCounts; readonly after: NpsCounts };

const answersOf = (sample: Share | NpsCounts): number =>
  "n" in sample ? sample.n : sample.promoters + sample.passives + sample.detractors;

/** What is overlooked by whoever takes one finding for another. */
function overlooked(found: ChangeVerdict, chosen: ChangeVerdict): string {
  if (found === "too-few") return "too-few-answers";
  if (chosen === "too-few") return "enough-answers";
  if (found === "not-distinguishable") return "interval-holds-zero";
  return chosen === "not-distinguishable" ? "interval-free-of-zero" : "other-direction";
}

/** In points, to a tenth. */
const points = (share: number): number => Math.round(share * 1000) / 10;

/**
 * The key of a question whether a measure has changed, by `comparison`; each answer is told the difference and its interval.
 *
 * @throws ItemMistake where the samples are refused, or an option is no verdict on a change.
 */
export function changeKey(item: string, { before, after }: ChangeFacts, options: readonly TableOption[]): Expected {
  const told = comparison<Share | NpsCounts>(before, after);
  if (told.status !== "ok") throw new ItemMistake(item, "facts", `refused as ${told.code}`);
  const { verdict } = told;
  const worth = options.map(({ id }, at): OptionWorth => {
    if (!changes.includes(id as ChangeVerdict)) throw new ItemMistake(item, `options.${at}`, `${id} is no verdict on a change`);
    if (id === verdict) return { option: id, points: 1 };
    return { option: id, points: 0, overlooks: { code: overlooked(verdict, id as ChangeVerdict) } };
  });
  const facts = { difference: points(told.difference), low: points(told.low), high: points(told.high) };
  const few = verdict === "too-few";
  const fewest = Math.min(answersOf(before), answersOf(after));
  const computed = few ? { code: "change-few", facts: { ...facts, fewest } } : { code: "change", facts };
  const rules = few ? ["metrics.few", told.rule] : [told.rule];
  return { item, confidence: "settled", worth, rule: rules[0] as string, rules, because: [], computed, against: [] };
}
