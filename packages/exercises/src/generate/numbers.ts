import { numberHints } from "../hint/hint-number.ts";
import { ItemMistake } from "../item-mistake.ts";
import { calculations } from "../number/calculations.ts";
import { numberKey } from "../number/number-key.ts";
import type { NumberItem } from "../number/number-shape.ts";
import type { Expected } from "../shape.ts";
import { type Generator, trades } from "./shape.ts";

/** A calculation with its facts; its wrong routes are those that do not come too close to the key or to each other. */
export type NumberFacts = Omit<NumberItem, "id" | "wrong">;

/** The key with all wrong routes that lead to a number of their own; one at least makes an item. */
function widestKey(item: string, facts: NumberFacts): Expected {
  const wrong: string[] = [];
  for (const route of Object.keys(calculations[facts.asks].wrong)) {
    try {
      numberKey({ ...facts, id: item, wrong: [...wrong, route] });
      wrong.push(route);
    } catch (error) {
      if (!(error instanceof ItemMistake)) throw error;
    }
  }
  if (!wrong.length) throw new ItemMistake(item, "wrong", "every mistake comes too close to the key");
  return numberKey({ ...facts, id: item, wrong });
}
const shared = { answers: { unit: ({ unit }: NumberFacts) => unit }, key: widestKey, hints: numberHints } as const;
const valueIn = ({ worth }: Expected): number => Number(worth.find(({ points }) => points === 1)?.option);

/** A score from counts. */
export const npsGenerator: Generator<NumberFacts> = {
  ...{ ...shared, name: "nps", outcomes: ["below-zero", "low", "high"], seconds: 40, facility: 0.65 },
  draw(chance) {
    const all = chance.pick([20, 25, 40, 50, 80, 100, 200]);
    const part = (share: number) => Math.round((all * share) / 100);
    const promoters = part(chance.whole(20, 60, 5));
    const detractors = Math.min(all - promoters, part(chance.whole(10, 60, 5)));
    const counts = { promoters, passives: all - promoters - detractors, detractors };
    if (!counts.passives) throw new ItemMistake("nps", "facts", "nobody is passive");
    const facts = { asks: "nps", facts: counts, unit: "points", tolerance: { absolute: 0.5 } } as const;
    return { facts, say: { trade: chance.pick(trades), form: "score", count: all, ...counts } };
  },
  outcome: (_, key) => (valueIn(key) < 0 ? "below-zero" : valueIn(key) < 20 ? "low" : "high"),
};

/** The greatest number that divides both. */
const common = (a: number, b: number): number => (b ? common(b, a % b) : a);

const icebergs = ["iceberg-total", "iceberg-silent", "iceberg-claimed"] as const;

/** How many stand behind the complaints, by the company's own rate or by a printed one (K1). */
export const icebergGenerator: Generator<NumberFacts> = {
  ...{ ...shared, name: "iceberg", outcomes: icebergs, seconds: 60, facility: 0.5 },
  draw(chance) {
    const asks = chance.pick(icebergs);
    const [complained, of] = chance.pick([
      [10, 50],
      [15, 50],
      [20, 50],
      [12, 40],
      [16, 40],
      [10, 40],
      [12, 60],
      [15, 60],
      [18, 60],
      [24, 80],
      [12, 80],
      [20, 80],
      [25, 100],
    ] as const);
    // So that those who stand behind them are a whole number.
    const complaints = (complained / common(complained, of)) * chance.whole(2, 9);
    const known = asks === "iceberg-claimed" ? { complaints } : { complaints, complained, of };
    const facts = { asks, facts: known, unit: "clients", tolerance: { absolute: 0.5 } };
    return { facts, say: { trade: chance.pick(trades), form: asks.replace("iceberg-", ""), count: complaints, ...known } };
  },
  outcome: ({ asks }) => asks,
};

const sizes = ["sample-size-share", "sample-size-nps", "answers-for-width"] as const;

/** How many answers an interval takes. */
export const sampleGenerator: Generator<NumberFacts> = {
  ...{ ...shared, name: "sample-size", outcomes: sizes, seconds: 75, facility: 0.4 },
  draw(chance) {
    const asks = chance.pick(sizes);
    const points = chance.pick([4, 5, 6, 8, 10]);
    const known = {
      "sample-size-share": { percent: chance.pick([10, 20, 30, 40, 50]), points },
      "sample-size-nps": {
        ...chance.pick([
          { promoters: 1, passives: 1, detractors: 1 },
          { promoters: 2, passives: 1, detractors: 1 },
          { promoters: 3, passives: 1, detractors: 1 },
        ]),
        points,
      },
      "answers-for-width": { answers: chance.whole(60, 240, 20), points: 2 * points, wanted: points },
    }[asks];
    const facts = { asks, facts: known, unit: "answers", tolerance: { relative: 0.05 } };
    return { facts, say: { trade: chance.pick(trades), form: asks, ...known } };
  },
  outcome: ({ asks }) => asks,
};

/** What a monthly loss comes to in a year. */
export const churnGenerator: Generator<NumberFacts> = {
  ...{ ...shared, name: "churn", outcomes: ["under-quarter", "under-half", "half-or-more"], seconds: 60, facility: 0.4 },
  draw(chance) {
    const [least, most] = chance.pick([
      [10, 23],
      [25, 54],
      [58, 90],
    ] as const);
    const percent = chance.whole(least, most) / 10;
    const facts = { asks: "churn-annual", facts: { monthly: percent }, unit: "percent", tolerance: { absolute: 0.5 } } as const;
    return { facts, say: { trade: chance.pick(trades), form: "year", monthly: percent } };
  },
  outcome: (_, key) => (valueIn(key) < 25 ? "under-quarter" : valueIn(key) < 50 ? "under-half" : "half-or-more"),
};
