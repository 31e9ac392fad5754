import { type Calculation, fact, type NumberFacts } from "./calculation.ts";

const z = 1.959963984540054;
const half = 0.5;

/** Variance of one answer to the score of promoters less detractors. */
function scoreVariance(facts: NumberFacts): number {
  const [p, n, d] = ["promoters", "passives", "detractors"].map((name) => fact(facts, name)) as [number, number, number];
  const all = p + n + d;
  return (p + d) / all - ((p - d) / all) ** 2;
}
const shareVariance = (facts: NumberFacts): number => (fact(facts, "percent") / 100) * (1 - fact(facts, "percent") / 100);
const halfWidth = (facts: NumberFacts): number => fact(facts, "points") / 100;

const needed = (variance: number, width: number): number => Math.ceil((z * z * variance) / width ** 2);
/** The square is left out: as if the width shrank as fast as the number grows. */
const unsquared = (variance: number, width: number): number => Math.ceil((z * Math.sqrt(variance)) / width);

/** How many answers for an interval of `points` to either side, at 95 %. */
export const sampleCalculations = {
  "sample-size-nps": {
    facts: ["promoters", "passives", "detractors", "points"],
    rules: ["metrics.few"],
    value: (facts) => needed(scoreVariance(facts), halfWidth(facts)),
    wrong: {
      "root-forgotten": (facts) => unsquared(scoreVariance(facts), halfWidth(facts)),
      /** The width from end to end is taken for the one to either side. */
      "whole-width": (facts) => needed(scoreVariance(facts), halfWidth(facts) / 2),
      /** As if it were a share: a score runs from -100 to 100, twice as far. */
      "as-share": (facts) => needed(half * half, halfWidth(facts)),
    },
  },
  "sample-size-share": {
    facts: ["percent", "points"],
    rules: ["metrics.few"],
    value: (facts) => needed(shareVariance(facts), halfWidth(facts)),
    wrong: {
      "root-forgotten": (facts) => unsquared(shareVariance(facts), halfWidth(facts)),
      "whole-width": (facts) => needed(shareVariance(facts), halfWidth(facts) / 2),
    },
  },
  /** From `answers` with `points` to either side to the width `wanted`, all else alike. */
  "answers-for-width": {
    facts: ["answers", "points", "wanted"],
    rules: ["metrics.few"],
    value: (facts) => fact(facts, "answers") * (fact(facts, "points") / fact(facts, "wanted")) ** 2,
    wrong: {
      "root-forgotten": (facts) => (fact(facts, "answers") * fact(facts, "points")) / fact(facts, "wanted"),
      /** A narrower interval from fewer answers. */
      backwards: (facts) => fact(facts, "answers") * (fact(facts, "wanted") / fact(facts, "points")) ** 2,
    },
  },
} as const satisfies Readonly<Record<string, Calculation>>;
