import { askOption, type TableOption } from "./by-table.ts";
import { compared } from "./change-compared.ts";
import { ItemMistake } from "./item-mistake.ts";
import type { Expected, OptionWorth, Told } from "./shape.ts";

/** How many of how many, or a score's three counts. */
export type ShareSample = { readonly hits: number; readonly n: number };
export type ScoreSample = { readonly promoters: number; readonly passives: number; readonly detractors: number };

/** Two samples of one measure, of different people each. */
export type ChangeFacts =
  | { readonly measure: "share"; readonly before: ShareSample; readonly after: ShareSample }
  | { readonly measure: "nps"; readonly before: ScoreSample; readonly after: ScoreSample };

/** Is the change real? In the order shown. */
export const changes = ["rose", "fell", "not-distinguishable", "too-few"] as const;
export type Change = (typeof changes)[number];

/** What is overlooked by whoever takes one finding for another. */
function overlooked(found: Change, chosen: Change): string {
  if (found === "too-few") return "too-few-answers";
  if (chosen === "too-few") return "enough-answers";
  if (found === "not-distinguishable") return "interval-holds-zero";
  return chosen === "not-distinguishable" ? "interval-free-of-zero" : "other-direction";
}

/**
 * The key of a question whether a measure has changed, by the interval of the difference.
 *
 * @throws ItemMistake where the samples are refused, or an option is none of `changes`.
 */
export function changeKey(item: string, facts: ChangeFacts, options: readonly TableOption[]): Expected {
  const told = compared(facts);
  if (told.status !== "ok") throw new ItemMistake(item, "facts", `refused as ${told.code}`);
  const { found, rule, ...numbers } = told;
  const points = (share: number) => Math.round(share * 1000) / 10;
  const shown = { difference: points(numbers.difference), low: points(numbers.low), high: points(numbers.high) };
  const worth = options.map(({ id }, at): OptionWorth => {
    if (!changes.includes(id as Change)) throw new ItemMistake(item, `options.${at}`, `${id === askOption ? "asking" : id} is no finding`);
    if (id === found) return { option: id, points: 1 };
    return { option: id, points: 0, overlooks: { code: overlooked(found, id as Change) } };
  });
  const fewest = Math.min(numbers.before, numbers.after);
  const computed: Told = found === "too-few" ? { code: "change-few", facts: { ...shown, fewest } } : { code: "change", facts: shown };
  const rules = [...new Set([found === "too-few" ? "metrics.few" : rule, rule])];
  return { item, confidence: "settled", worth, rule: rules[0] as string, rules, because: [], computed, against: [] };
}
