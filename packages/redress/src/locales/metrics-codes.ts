import type { MetricRefusalCode, MetricsRuleId } from "../metrics/index.ts";

/** Codes of figures: rules, and why a figure cannot be given. */
export type MetricsCode = `rule.${MetricsRuleId}` | `refusal.metrics.${MetricRefusalCode}`;
