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
/** Who leaves, by the share of the silent who were followed and left; taken of the silent, and wrongly of all. */
function lost(facts: NumberFacts) {
  const rate = { complained: fact(facts, "complained"), of: fact(facts, "of") };
  const leaving = (["silent", "dissatisfied"] as const).map((among) => ({ among, left: fact(facts, "left"), of: fact(facts, "followed") }));
  const found = iceberg(fact(facts, "complaints"), rate, { leaving });
  if (found.status !== "ok") throw new Error(`refused as ${found.code}`);
  const [silent, all] = found.leaving.map(({ leave }) => leave.point) as [number, number];
  return { silent, all };
}
/** By the document's print of one in 26. */
const claimed = (facts: NumberFacts) => told(facts, { claim: "figure.one-complains" });

/** How many are dissatisfied for each who says so. */
const behindEach = (facts: NumberFacts): number => fact(facts, "of") / fact(facts, "complained");

/** How many stand behind the complaints (K1). */
export const icebergCalculations = {
  "iceberg-total": {
    ...{ facts: own, rules, value: (facts) => measured(facts).all },
    first: behindEach,
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
    first: behindEach,
    wrong: {
      /** All of them, those who complained too. */
      total: (facts) => measured(facts).all,
      "claimed-rate": (facts) => claimed(facts).silent,
      "times-rate": (facts) => fact(facts, "complaints") * (1 - fact(facts, "complained") / fact(facts, "of")),
    },
  },
  /** Of the silent, by the company's own count of those it followed. */
  "iceberg-leaving": {
    facts: [...own, "left", "followed"],
    rules: ["metrics.iceberg.silent-not-gone", ...rules],
    value: (facts) => lost(facts).silent,
    /** Those who say nothing. */
    first: (facts) => measured(facts).silent,
    wrong: {
      /** As if whoever says nothing were gone. */
      "all-silent": (facts) => measured(facts).silent,
      /** The rate of one base is taken of another. */
      "of-all": (facts) => lost(facts).all,
      "of-complaints": (facts) => (fact(facts, "complaints") * fact(facts, "left")) / fact(facts, "followed"),
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
