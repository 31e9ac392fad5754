import { type Money, type OfferedRemedy, type Weighing, weighRemedies } from "redress/complaint";
import { ItemMistake } from "../item-mistake.ts";
import type { Expected, OptionWorth, Told } from "../shape.ts";
import type { TableOption } from "./by-table.ts";

/** What a client lost, and what is given for it. */
export interface RemedyFacts {
  readonly loss: Money;
  readonly offered: readonly OfferedRemedy[];
}

/** What a weighing comes to: more, more only for whoever buys again, not more, or nobody can say. */
export const weighingVerdicts = ["more", "more-on-return", "not-more", "unknown"] as const;
export type WeighingVerdict = (typeof weighingVerdicts)[number];

/** Weighs an offer; an author's mistake where it is refused. */
export function weighed(item: string, field: string, { loss, offered }: RemedyFacts): Weighing {
  const told = weighRemedies(loss, offered);
  if (told.status === "weighed") return told;
  throw new ItemMistake(item, field, `${told.field} refused as ${told.code}`);
}

/** The verdict on a weighing. More that hangs on a coupon has a verdict of its own: whoever leaves never has it. */
export function verdictOn({ exceeds, gap, onReturn }: Weighing): WeighingVerdict {
  if (exceeds !== "yes") return exceeds === "no" ? "not-more" : "unknown";
  return gap > onReturn.minor ? "more" : "more-on-return";
}

/** Why an offer that is not more falls short. */
export const shortOf = ({ gap, given, apart }: Weighing): string =>
  gap === 0 ? "same-is-not-more" : given.minor === 0 && apart.length ? "words-no-money" : "less-than-lost";

/** In major units, for a sentence. */
export const inUnits = ({ minor, currency }: Money): string => `${minor / 100} ${currency}`;

function overlooked(weighing: Weighing, chosen: WeighingVerdict): string {
  const found = verdictOn(weighing);
  if (found === "not-more") return shortOf(weighing);
  if (found === "unknown") return "gift-without-value";
  if (found === "more-on-return") return chosen === "more" ? "only-on-return" : "coupon-counts";
  return chosen === "more-on-return" ? "nothing-on-return" : "more-it-is";
}

const rules: { readonly [V in WeighingVerdict]: readonly [string, ...string[]] } = {
  more: ["complaint.remedy.more-than-lost"],
  "more-on-return": ["complaint.remedy.coupon", "complaint.remedy.more-than-lost"],
  "not-more": ["complaint.remedy.more-than-lost"],
  unknown: ["complaint.remedy.in-money", "complaint.remedy.more-than-lost"],
};

function computed({ given, onReturn }: Weighing, loss: Money): Told {
  const facts = { lost: inUnits(loss), given: inUnits(given) };
  return onReturn.minor ? { code: "weighed-return", facts: { ...facts, onReturn: inUnits(onReturn) } } : { code: "weighed", facts };
}

/**
 * The key of a question whether what is given is more than was lost, by `weighRemedies`; each answer is told both sums.
 *
 * @throws ItemMistake where the sums are refused, or an option is no verdict on them.
 */
export function remedyKey(item: string, facts: RemedyFacts, options: readonly TableOption[]): Expected {
  const weighing = weighed(item, "facts", facts);
  const verdict = verdictOn(weighing);
  const worth = options.map(({ id }, at): OptionWorth => {
    const chosen = weighingVerdicts.find((one) => one === id);
    if (!chosen) throw new ItemMistake(item, `options.${at}`, `${id} is no verdict on an offer`);
    return id === verdict ? { option: id, points: 1 } : { option: id, points: 0, overlooks: { code: overlooked(weighing, chosen) } };
  });
  const [rule] = rules[verdict];
  const told = computed(weighing, facts.loss);
  return { item, confidence: "settled", worth, rule, rules: rules[verdict], because: [], computed: told, against: [] };
}
