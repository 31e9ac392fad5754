import type { MetricRefusalCode, MetricsRuleId, OutcomeRuleId } from "../metrics/index.ts";

/** Codes of figures: rules (but those of outcomes, which stand with theirs), and why a figure cannot be given. */
export type MetricsCode = `rule.${Exclude<MetricsRuleId, OutcomeRuleId>}` | `refusal.metrics.${MetricRefusalCode}`;
