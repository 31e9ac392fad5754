import { apologyActs, apologyAdvice, type OfferedRemedy, weighRemedies } from "redress/complaint";
import { ItemMistake } from "../item-mistake.ts";
import type { Told } from "../shape.ts";
import { settledKey } from "./settled.ts";
import { type Generator, trades } from "./shape.ts";

/** A loss and what is offered for it; sums in whole units of money. */
export interface RemedyFacts {
  readonly loss: number;
  readonly currency: string;
  readonly offered: readonly { readonly kind: OfferedRemedy["kind"]; readonly worth?: number }[];
}
const verdicts = ["yes", "no", "unknown"] as const;
const weigh = ({ loss, currency }: RemedyFacts, offered: RemedyFacts["offered"]) => {
  const money = (units: number) => ({ minor: units * 100, currency });
  const told = weighRemedies(
    money(loss),
    offered.map(({ kind, worth }) => (worth === undefined ? { kind } : { kind, value: money(worth) })),
  );
  if (told.status === "refused") throw new ItemMistake("remedy", "facts", `refused as ${told.code}`);
  return told;
};

/** Whether more is given than was lost (C40): a coupon counts at its face value, words have none, a gift may have none stated. */
export const remedyGenerator: Generator<RemedyFacts> = {
  ...{ name: "remedy", answers: "options", outcomes: verdicts, seconds: 35, facility: 0.6 },
  draw(chance) {
    const loss = chance.whole(20, 120, 10);
    const aim = chance.pick(verdicts);
    // Exactly as much is not more.
    const gap = aim === "yes" ? chance.whole(5, 30, 5) : -chance.whole(0, 20, 5);
    const coupon = chance.happens(0.5) ? chance.whole(5, 15, 5) : 0;
    const offered: RemedyFacts["offered"] = [
      { kind: "price-reduction", worth: loss + gap - coupon },
      ...(coupon ? [{ kind: "coupon", worth: coupon } as const] : []),
      ...(aim === "unknown" ? [{ kind: "gift" } as const] : []),
      ...chance.some([{ kind: "apology" }, { kind: "guarantee" }] as const, chance.whole(0, 1)),
    ];
    const currency = chance.pick(["EUR", "PLN"]);
    const amounts = { loss, reduction: loss + gap - coupon, coupon, currency };
    return {
      facts: { loss, currency, offered },
      say: { trade: chance.pick(trades), form: "offer", clues: offered.map(({ kind }) => kind), ...amounts },
    };
  },
  key(item, facts) {
    const told = weigh(facts, facts.offered);
    const without = weigh(
      facts,
      facts.offered.filter(({ kind }) => kind !== "coupon"),
    );
    const has = (kind: string) => facts.offered.some((one) => one.kind === kind);
    const figures = { given: told.given.minor / 100, lost: facts.loss };
    const overlooked = (option: string): Told => {
      if (option === "unknown")
        return { code: has("apology") || has("guarantee") ? "words-have-no-price" : "all-in-money", facts: figures };
      if (told.exceeds === "unknown") return { code: option === "yes" ? "gift-priced" : "gift-left-out", facts: figures };
      if (option === "no") return { code: without.exceeds === "no" ? "coupon-left-out" : "more-than-lost", facts: figures };
      return { code: told.gap === 0 ? "as-much-is-not-more" : "under-the-loss", facts: figures };
    };
    const rules = ["complaint.remedy.more-than-lost", ...(has("coupon") ? ["complaint.remedy.coupon"] : []), "complaint.remedy.in-money"];
    return settledKey(item, rules as [string, ...string[]], verdicts, told.exceeds, overlooked);
  },
};

/** What is to be said, whether the fault is evident, and where. */
export interface ApologyFacts {
  readonly act: (typeof apologyActs)[number];
  readonly faultEvident: "yes" | "no" | "unknown";
  readonly jurisdiction: string;
}
const advice = ["do", "may", "do-not"] as const;
const places = ["england-and-wales", "elsewhere"] as const;

/** What to say of blame, by what is evident and by the law of the place. */
export const apologyGenerator: Generator<ApologyFacts> = {
  ...{ name: "apology", answers: "options", outcomes: advice, seconds: 25, facility: 0.55 },
  draw(chance) {
    const aim = chance.pick(advice);
    const act = aim === "may" || chance.happens(0.4) ? "apologise-for-fault" : chance.pick(apologyActs);
    const faultEvident = aim === "may" ? chance.pick(["no", "unknown"] as const) : chance.pick(["yes", "no", "unknown"] as const);
    const jurisdiction = aim === "may" ? "england-and-wales" : chance.pick(places);
    const say = { trade: chance.pick(trades), form: "blame", clues: [`evident.${faultEvident}`, `place.${jurisdiction}`], act };
    return { facts: { act, faultEvident, jurisdiction }, say };
  },
  key(item, facts) {
    const adviceOn = (change: Partial<ApologyFacts> = {}) => {
      const found = apologyAdvice({ ...facts, ...change }).acts.find(({ act }) => act === facts.act);
      if (!found) throw new ItemMistake(item, "facts.act", `no act ${facts.act}`);
      return found;
    };
    const { rule, advice: right } = adviceOn();
    const overlooked = (option: string): Told => {
      if (facts.act !== "apologise-for-fault") return { code: right === "do" ? "admits-nothing" : "liability-is-apart" };
      if (adviceOn({ faultEvident: "yes" }).advice === option) return { code: "not-evident-yet" };
      const elsewhere = places.find((place) => place !== facts.jurisdiction) as string;
      if (adviceOn({ jurisdiction: elsewhere }).advice === option) return { code: "other-law" };
      return { code: facts.faultEvident === "yes" ? "evident-by-now" : "law-protects" };
    };
    return settledKey(item, [rule], advice, right, overlooked);
  },
};
