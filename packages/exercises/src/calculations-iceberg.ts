import { type Calculation, fact } from "./calculation.ts";

const rules = ["metrics.iceberg"];
/** What the document claims of the silent: one of 26 complains (M4). */
const claimed = 26;
const own = ["complaints", "complained", "of"];

/** How many are dissatisfied, by the company's own count of who complains: `complained` of the `of` dissatisfied asked. */
const total: Calculation["value"] = (facts) => (fact(facts, "complaints") * fact(facts, "of")) / fact(facts, "complained");
const complaints: Calculation["value"] = (facts) => fact(facts, "complaints");

/** The iceberg: how many stand behind the complaints (K1). */
export const icebergCalculations = {
  "iceberg-total": {
    ...{ facts: own, rules, value: total },
    wrong: {
      /** By a printed claim instead of the own rate. */
      "claimed-rate": (facts) => complaints(facts) * claimed,
      /** Those who say nothing, without those who do. */
      "silent-only": (facts) => total(facts) - complaints(facts),
      /** The rate is taken of the complaints, which it made. */
      "times-rate": (facts) => (complaints(facts) * fact(facts, "complained")) / fact(facts, "of"),
    },
  },
  "iceberg-silent": {
    ...{ facts: own, rules, value: (facts) => total(facts) - complaints(facts) },
    wrong: {
      /** All of them, those who complained too. */
      total,
      "claimed-rate": (facts) => complaints(facts) * (claimed - 1),
      "times-rate": (facts) => complaints(facts) * (1 - fact(facts, "complained") / fact(facts, "of")),
    },
  },
  "iceberg-claimed": {
    ...{ facts: ["complaints"], rules, value: (facts) => complaints(facts) * claimed },
    wrong: {
      "silent-only": (facts) => complaints(facts) * (claimed - 1),
      /** Those we hear of anyway. */
      heard: complaints,
    },
  },
} as const satisfies Readonly<Record<string, Calculation>>;
