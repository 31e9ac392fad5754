/**
 * Figures that say how sure they are.
 * @module
 */
export { type Answers, countAnswers, type Excluded } from "./answers.ts";
export { bootstrap, npsBootstrap, quantileBootstrap } from "./bootstrap/bootstrap.ts";
export { type BootstrapInterval, type BootstrapOptions, type BootstrapRefusal, mostDrawn } from "./bootstrap/percentile.ts";
export * from "./claim/index.ts";
export { type ChangeVerdict, type Comparison, type ComparisonRefusal, changes, comparison } from "./comparison.ts";
export { agrestiCoull } from "./interval/agresti-coull.ts";
export { npsAmong, wilsonAmong } from "./interval/among.ts";
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
export {
  type CustomerValue,
  type CustomerValueInput,
  type CustomerValueRefusal,
  type CustomerValueRow,
  customerValue,
  customerValueTable,
  type FirstMargin,
  firstMargins,
} from "./measure/customer-value.ts";
export { averageLifetime, type Lifetime, type ObservedLifetime, observedLifetime } from "./measure/lifetime.ts";
export { ces, csat, type Rating, type RatingRefusal } from "./measure/rating.ts";
export {
  type ClientCount,
  type ClientShare,
  type ClientShareRefusal,
  type Compounded,
  churn,
  compoundChurn,
  monthlyChurn,
  retention,
} from "./measure/retention.ts";
export { type RepeatPurchase, reactivation, repeatPurchase } from "./measure/returning.ts";
export {
  type Account,
  type AccountRetention,
  accountRetention,
  type RevenueRefusal,
  type RevenueRetention,
  type RevenueTotals,
  revenueRetention,
} from "./measure/revenue.ts";
export { type MeasureId, type MeasureUnit, measures, type OutcomeMeasure } from "./measures.ts";
export {
  type NpsAnswers,
  type NpsCategory,
  type NpsCounts,
  type NpsRefusal,
  npsAnswers,
  npsCategories,
  npsCategory,
} from "./nps/category.ts";
export { type NpsDifference, type NpsDifferenceOptions, npsDifference } from "./nps/difference.ts";
export { type NpsInterval, type NpsWald, type NpsWaldOptions, npsInterval, npsWald } from "./nps/interval.ts";
export * from "./outcome/index.ts";
export type { OutcomeRuleId } from "./outcome-rules.ts";
export { type Quantile, type QuantileRefusal, quantile } from "./quantile.ts";
export { type MetricRefusal, type MetricRefusalCode, metricRefusals } from "./refusal.ts";
export { type MetricsRuleId, metricsRules } from "./rules.ts";
export {
  marginForNps,
  marginForShare,
  type SampleMargin,
  type SampleMarginOptions,
  type SampleMarginRefusal,
  type SampleSize,
  type SampleSizeOptions,
  type SampleSizeRefusal,
  sampleSizeForNps,
  sampleSizeForShare,
} from "./sample-size.ts";
export { type FollowedCase, type SurvivalCurve, type SurvivalRefusal, type SurvivalStep, survival } from "./survival/curve.ts";
export { type Reached, type RestrictedMean, restrictedMean, type SurvivalQuantile, survivalQuantile } from "./survival/reading.ts";
export { type ToAsk, type ToAskOptions, type ToAskRefusal, toAsk } from "./to-ask.ts";
