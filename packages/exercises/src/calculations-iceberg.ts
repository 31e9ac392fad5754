import { type ComplainRate, iceberg } from "redress/metrics";
import { type Calculation, fact, type NumberFacts } from "./calculation.ts";

const own = ["complaints", "complained", "of"];
const rules = ["metrics.iceberg.parameter"];

function told(facts: NumberFacts, rate: ComplainRate) {
  const found = iceberg(fact(facts, "complaints"), rate);
  if (found.status !== "ok") throw new Error(`refused as ${found.code}`);
  return { all: found.dissatisfied.point, silent: found.silent.point };
}

/** By the company's own count: `complained` of the `of` dissatisfied clients who were asked. */
const measured = (facts: NumberFacts) => told(facts, { complained: fact(facts, "complained"), of: fact(facts, "of") });
/** By the document's print of one in 26. */
const claimed = (facts: NumberFacts) => told(facts, { claim: "figure.one-complains" });

/** How many stand behind the complaints (K1). */
export const icebergCalculations = {
  "iceberg-total": {
    ...{ facts: own, rules, value: (facts) => measured(facts).all },
    wrong: {
      /** By a printed claim instead of the own rate. */
      "claimed-rate": (facts) => claimed(facts).all,
      /** Those who say nothing, without those who do. */
      "silent-only": (facts) => measured(facts).silent,
      /** The rate is taken of the complaints, which it made. */
      "times-rate": (facts) => (fact(facts, "complaints") * fact(facts, "complained")) / fact(facts, "of"),
    },
  },
  "iceberg-silent": {
    ...{ facts: own, rules: ["metrics.iceberg.silent-not-gone", ...rules], value: (facts) => measured(facts).silent },
    wrong: {
      /** All of them, those who complained too. */
      total: (facts) => measured(facts).all,
      "claimed-rate": (facts) => claimed(facts).silent,
      "times-rate": (facts) => fact(facts, "complaints") * (1 - fact(facts, "complained") / fact(facts, "of")),
    },
  },
  "iceberg-claimed": {
    ...{ facts: ["complaints"], rules, value: (facts) => claimed(facts).all },
    wrong: {
      "silent-only": (facts) => claimed(facts).silent,
      /** Those we hear of anyway. */
      heard: (facts) => fact(facts, "complaints"),
    },
  },
} as const satisfies Readonly<Record<string, Calculation>>;
