/**
 * Figures that say how sure they are.
 * @module
 */
export { agrestiCoull } from "./interval/agresti-coull.ts";
export type { CentredInterval } from "./interval/centred.ts";
export { clopperPearson, mostExact } from "./interval/clopper-pearson.ts";
export type { Confidence } from "./interval/confidence.ts";
export { type Few, fewest, telling, widest } from "./interval/few.ts";
export { type DifferenceInterval, newcombe, type Share } from "./interval/newcombe.ts";
export { normalCdf, normalQuantile } from "./interval/normal.ts";
export { pooledZ, type ZTest } from "./interval/pooled-z.ts";
export type { NoInterval, ShareInterval } from "./interval/share.ts";
export { type WaldInterval, wald } from "./interval/wald.ts";
export { wilson } from "./interval/wilson.ts";
export { wilsonContinuity } from "./interval/wilson-continuity.ts";
export { type MetricRefusal, type MetricRefusalCode, metricRefusals } from "./refusal.ts";
export { type MetricsRuleId, metricsRules } from "./rules.ts";
