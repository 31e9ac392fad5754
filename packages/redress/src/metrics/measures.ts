/** What a figure is counted in: a share from 0 to 1, a ratio from 0, a score from -1 to 1, or the unit of what was handed in. */
export type MeasureUnit = "share" | "ratio" | "score" | "periods" | "money" | "time";

/** A thing worth measuring. What it measures, which decision it serves and its trap are words: `measure.<id>.what` and so on. */
export interface OutcomeMeasure {
  readonly id: string;
  /** What came of the work for clients; how busy somebody was is not measured here. Rule `metrics.outcome`. */
  readonly kind: "outcome";
  readonly unit: MeasureUnit;
  /** The rule that defines it, with source and standing. */
  readonly rule: string;
  /** How its interval is made; none where only totals are known, or all inputs are guesses. */
  readonly interval: "wilson" | "adjusted-wald" | "bootstrap" | "greenwood" | "none";
}

/**
 * The measures, by what they tell of clients; every one is an outcome, none counts activity (M15). No single one is "the"
 * satisfaction: rule `metrics.satisfied-loyal-profit`.
 *
 * @example
 * ```ts
 * import { measures } from "redress/metrics";
 * measures.map(({ id }) => id).slice(0, 3); // ["nps", "csat", "ces"]
 * measures.every(({ kind }) => kind === "outcome"); // true
 * ```
 */
export const measures = [
  { id: "nps", kind: "outcome", unit: "score", rule: "metrics.nps.categories", interval: "adjusted-wald" },
  { id: "csat", kind: "outcome", unit: "share", rule: "metrics.csat.top-two", interval: "wilson" },
  { id: "ces", kind: "outcome", unit: "share", rule: "metrics.ces.direction", interval: "wilson" },
  { id: "retention", kind: "outcome", unit: "share", rule: "metrics.retention", interval: "wilson" },
  { id: "churn", kind: "outcome", unit: "share", rule: "metrics.retention", interval: "wilson" },
  { id: "annual-churn", kind: "outcome", unit: "share", rule: "metrics.churn.compounds", interval: "none" },
  { id: "repeat-purchase", kind: "outcome", unit: "share", rule: "metrics.repeat-purchase", interval: "wilson" },
  { id: "reactivation", kind: "outcome", unit: "share", rule: "metrics.reactivation", interval: "wilson" },
  { id: "nrr", kind: "outcome", unit: "ratio", rule: "metrics.revenue.both", interval: "bootstrap" },
  { id: "grr", kind: "outcome", unit: "share", rule: "metrics.revenue.both", interval: "bootstrap" },
  { id: "lifetime", kind: "outcome", unit: "periods", rule: "metrics.lifetime", interval: "wilson" },
  { id: "customer-value", kind: "outcome", unit: "money", rule: "metrics.customer-value.conventions", interval: "none" },
  { id: "quantile", kind: "outcome", unit: "time", rule: "metrics.quantile", interval: "bootstrap" },
  { id: "time-to", kind: "outcome", unit: "time", rule: "metrics.survival.open-cases", interval: "greenwood" },
] as const satisfies readonly OutcomeMeasure[];

/** Id of a measure. */
export type MeasureId = (typeof measures)[number]["id"];
