import type { Money, OfferedRemedy } from "redress/complaint";
import { ItemMistake } from "../item-mistake.ts";
import type { Expected, OptionWorth } from "../shape.ts";
import { inUnits, shortOf, verdictOn, weighed } from "./remedies.ts";

/** What a client lost, and whether he can come back at all. */
export interface OfferFacts {
  readonly loss: Money;
  readonly returns?: "no";
}

/** One offer that can be made. */
export interface OfferOption {
  readonly id: string;
  readonly offered?: readonly OfferedRemedy[];
}

/**
 * What an offer is worth: full where it is more than was lost, half where that hangs on something nobody has priced, none
 * otherwise. A coupon counts at its face value, unless the client cannot come back: then it is worth nothing to him (C41).
 */
function worthOf(item: string, { loss, returns }: OfferFacts, { id, offered }: OfferOption, at: number): OptionWorth {
  if (!offered) throw new ItemMistake(item, `options.${at}.offered`, "an offer gives something");
  const weighing = weighed(item, `options.${at}.offered`, { loss, offered });
  const verdict = verdictOn(weighing);
  const facts = { lost: inUnits(loss), given: inUnits(weighing.given) };
  if (verdict === "more-on-return" && returns === "no") return { option: id, points: 0, overlooks: { code: "coupon-unused", facts } };
  if (verdict === "not-more") return { option: id, points: 0, overlooks: { code: shortOf(weighing), facts } };
  if (verdict === "unknown") return { option: id, points: 0.5, overlooks: { code: "gift-without-value", facts } };
  return { option: id, points: 1 };
}

/**
 * The key of a question which offer to make, by `weighRemedies`.
 *
 * @throws ItemMistake where an option offers nothing, or its sums are refused.
 */
export function offerKey(item: string, facts: OfferFacts, options: readonly OfferOption[]): Expected {
  const worth = options.map((option, at) => worthOf(item, facts, option, at));
  const rules = ["complaint.remedy.more-than-lost", ...(facts.returns ? ["complaint.remedy.coupon"] : [])];
  return { item, confidence: "settled", worth, rule: rules[0] as string, rules, because: [], against: [] };
}
