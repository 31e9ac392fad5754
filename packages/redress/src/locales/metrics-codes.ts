import type { ChangeVerdict, Excluded, FirstMargin, MeasureId, MetricRefusalCode, MetricsRuleId, OutcomeRuleId } from "../metrics/index.ts";

/** Codes of figures: rules (but those of outcomes, which stand with theirs), measures, what may be said of a change, why an answer or a figure does not count. */
export type MetricsCode =
  | `rule.${Exclude<MetricsRuleId, OutcomeRuleId>}`
  | `measure.${MeasureId}.${"name" | "what" | "decision" | "trap"}`
  | `change.${ChangeVerdict}`
  | `few.${"margin" | "count"}`
  | `excluded.${Excluded["why"]}`
  | `first-margin.${FirstMargin}`
  | `refusal.metrics.${MetricRefusalCode}`;
