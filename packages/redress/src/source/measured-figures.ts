import { defineRecords } from "./define.ts";
import type { Figure } from "./rule.ts";

const findings = { document: "complaint-training", at: "K16" } as const;

const all = [
  {
    id: "measurement.one-of-27",
    claim: "26 of every 27 with a failure do not report it: one of 27 does.",
    value: 27,
    unit: "one-in",
    base: "clients with a failure",
    year: 1987,
    source: findings,
    standing: "derived",
    study: "study.thriving",
    status: "disputed",
    contradictedBy: ["measurement.told-frontline", "measurement.told-frontline-business", "measurement.households-complained"],
    why: "A book that quotes the TARP studies; TARP’s own J. Goodman says that the figure was for small-ticket problems reported to headquarters, and is wrong for complaining as such.",
  },
  {
    id: "measurement.complainers-not-returning",
    claim: "Some 91 % of those who complain do not come back.",
    value: 91,
    unit: "percent",
    base: "clients who complain",
    year: 1987,
    source: findings,
    standing: "derived",
    study: "study.thriving",
    status: "supported",
    why: "The same book, at second hand. The base is those who complain, not all who are dissatisfied, and whether their problem was solved is not said.",
  },
  {
    id: "measurement.told-frontline",
    claim: "About half of the clients with a problem complain to somebody they meet.",
    value: 50,
    unit: "percent",
    base: "clients with a problem, complaining to a person of the frontline",
    year: 2005,
    source: findings,
    standing: "derived",
    study: "study.goodman-letter",
    status: "supported",
    why: "J. Goodman of TARP in a letter of 2005, correcting the 4 %. A round figure across many studies, without a table.",
  },
  {
    id: "measurement.told-frontline-business",
    claim: "Between businesses about three quarters complain to somebody they meet.",
    value: 75,
    unit: "percent",
    base: "business clients with a problem, complaining to a person of the frontline",
    year: 2005,
    source: findings,
    standing: "derived",
    study: "study.goodman-letter",
    status: "supported",
    why: "The same letter; a round figure too.",
  },
  {
    id: "measurement.households-complained",
    claim: "69 % of households with a problem complained.",
    value: 69,
    unit: "percent",
    base: "households with a problem",
    year: 1979,
    source: findings,
    standing: "derived",
    study: "study.consumer-affairs",
    status: "supported",
    why: "A survey of households for a public office, as a later article quotes it.",
  },
] as const satisfies readonly Figure[];

/** Id of a measured figure. */
export type MeasurementId = (typeof all)[number]["id"];

/**
 * What studies measured where the documents quote a figure, by id; each with the study's own base (K16). Records of the same
 * shape as `figures`, and no more constants than those.
 *
 * @example
 * ```ts
 * import { measurements } from "redress/source";
 * measurements.get("measurement.told-frontline")?.value; // 50
 * ```
 */
export const measurements = /* @__PURE__ */ defineRecords<Figure>(all);
