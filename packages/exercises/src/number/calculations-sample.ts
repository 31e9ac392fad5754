import { normalQuantile, type SampleSize, type SampleSizeRefusal, sampleSizeForNps, sampleSizeForShare } from "redress/metrics";
import { type Calculation, fact, type NumberFacts } from "./calculation.ts";

const z = normalQuantile(0.975) as number;

const answers = (size: SampleSize | SampleSizeRefusal): number => {
  if (size.status !== "ok") throw new Error(`refused as ${size.code}`);
  return size.n;
};

/** Variance of one answer to a score. */
function scoreVariance(facts: NumberFacts): number {
  const [p, n, d] = ["promoters", "passives", "detractors"].map((name) => fact(facts, name)) as [number, number, number];
  const all = p + n + d;
  return (p + d) / all - ((p - d) / all) ** 2;
}
const share = (facts: NumberFacts): number => fact(facts, "percent") / 100;
const margin = (facts: NumberFacts): number => fact(facts, "points") / 100;

/** As if the width shrank as fast as the number grows: the square is left out. */
const unsquared = (variance: number, width: number): number => Math.ceil((z * Math.sqrt(variance)) / width);

/** How many answers for an interval of `points` to either side, at 95 %. */
export const sampleCalculations = {
  /** Of a score whose answers come in these proportions. */
  "sample-size-nps": {
    facts: ["promoters", "passives", "detractors", "points"],
    rules: ["metrics.sample-size"],
    value: (facts) => answers(sampleSizeForNps({ margin: margin(facts), variance: scoreVariance(facts) })),
    wrong: {
      "root-forgotten": (facts) => unsquared(scoreVariance(facts), margin(facts)),
      /** The width from end to end is taken for the one to either side. */
      "whole-width": (facts) => answers(sampleSizeForNps({ margin: margin(facts) / 2, variance: scoreVariance(facts) })),
      /** As if it were a share: a score runs from -100 to 100, twice as far. */
      "as-share": (facts) => answers(sampleSizeForShare({ margin: margin(facts) })),
    },
  },
  "sample-size-share": {
    facts: ["percent", "points"],
    rules: ["metrics.sample-size"],
    value: (facts) => answers(sampleSizeForShare({ margin: margin(facts), share: share(facts) })),
    wrong: {
      "root-forgotten": (facts) => unsquared(share(facts) * (1 - share(facts)), margin(facts)),
      "whole-width": (facts) => answers(sampleSizeForShare({ margin: margin(facts) / 2, share: share(facts) })),
    },
  },
  /** From `answers` with `points` to either side to the width `wanted`, all else alike. */
  "answers-for-width": {
    facts: ["answers", "points", "wanted"],
    rules: ["metrics.sample-size"],
    value: (facts) => fact(facts, "answers") * (fact(facts, "points") / fact(facts, "wanted")) ** 2,
    /** How many times narrower. */
    first: (facts) => fact(facts, "points") / fact(facts, "wanted"),
    wrong: {
      "root-forgotten": (facts) => (fact(facts, "answers") * fact(facts, "points")) / fact(facts, "wanted"),
      /** A narrower interval from fewer answers. */
      backwards: (facts) => fact(facts, "answers") * (fact(facts, "wanted") / fact(facts, "points")) ** 2,
    },
  },
} as const satisfies Readonly<Record<string, Calculation>>;
