import { compoundChurn, npsInterval } from "redress/metrics";
import { type Calculation, fact, type NumberFacts } from "./calculation.ts";

const answers = ["promoters", "passives", "detractors"] as const;
const counts = (facts: NumberFacts) => answers.map((name) => fact(facts, name)) as [number, number, number];
const percent = (part: number, of: number): number => (100 * part) / of;

function score(facts: NumberFacts): number {
  const [promoters, passives, detractors] = counts(facts);
  const told = npsInterval({ promoters, passives, detractors });
  if (told.status !== "ok") throw new Error(`refused as ${told.code}`);
  return 100 * told.nps;
}

function year(facts: NumberFacts) {
  const told = compoundChurn(fact(facts, "monthly") / 100);
  if (told.status !== "ok") throw new Error(`refused as ${told.code}`);
  return { lost: 100 * told.churn, stayed: 100 * told.retention };
}

/** Scores, shares and churn. */
export const scoreCalculations = {
  nps: {
    ...{ facts: answers, rules: ["metrics.nps.categories"], value: score },
    /** All who answered. */
    first: (facts) => counts(facts).reduce((sum, one) => sum + one, 0),
    wrong: {
      /** The detractors are not taken off. */
      "promoters-share": (facts) => {
        const [p, n, d] = counts(facts);
        return percent(p, p + n + d);
      },
      /** The passives are not among all. */
      "without-passives": (facts) => {
        const [p, , d] = counts(facts);
        return percent(p - d, p + d);
      },
      /** The passives are taken for promoters. */
      "passives-count": (facts) => {
        const [p, n, d] = counts(facts);
        return percent(p + n - d, p + n + d);
      },
    },
  },
  share: {
    ...{ facts: ["hits", "of"], rules: ["metrics.interval.wilson"] },
    value: (facts) => percent(fact(facts, "hits"), fact(facts, "of")),
    wrong: {
      /** To the others instead of to all. */
      "to-the-rest": (facts) => percent(fact(facts, "hits"), fact(facts, "of") - fact(facts, "hits")),
      "the-rest": (facts) => percent(fact(facts, "of") - fact(facts, "hits"), fact(facts, "of")),
      /** As a fraction of 1, where per cent are asked. */
      "as-fraction": (facts) => fact(facts, "hits") / fact(facts, "of"),
    },
  },
  /** Lost in a year, in per cent, where `monthly` per cent of those still there are lost each month. */
  "churn-annual": {
    ...{ facts: ["monthly"], rules: ["metrics.churn.compounds"], value: (facts) => year(facts).lost },
    /** Of a hundred, those still there after a month. */
    first: (facts) => 100 - fact(facts, "monthly"),
    wrong: {
      "times-twelve": (facts) => 12 * fact(facts, "monthly"),
      stayed: (facts) => year(facts).stayed,
      "one-month": (facts) => fact(facts, "monthly"),
    },
  },
} as const satisfies Readonly<Record<string, Calculation>>;
