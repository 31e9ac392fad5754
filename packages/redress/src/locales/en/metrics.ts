import type { Messages } from "../message.ts";
import type { MetricsCode } from "../metrics-codes.ts";

/** Figures in English: rules, and why a figure cannot be given. */
export const metrics = {
  "rule.metrics.interval.wilson": "A share is given with its interval, by Wilson’s method.",
  "rule.metrics.difference.newcombe": "Two shares are compared by the interval of their difference.",
  "rule.metrics.few": "Under twenty answers are too few to judge by; so is a score whose interval reaches further than 20 points.",

  "refusal.metrics.no-answers": "There are no answers yet, so there is nothing to tell.",
  "refusal.metrics.not-a-count": "{field} must be a whole number from 0, not {value}.",
  "refusal.metrics.more-hits-than-cases": "{value} cannot count: there are fewer cases than that.",
  "refusal.metrics.confidence-out-of-range": "The confidence must lie between 0 and 1, such as 0.95, not at {value}.",
  "refusal.metrics.too-few-cases": "{value} are too few for this method.",
  "refusal.metrics.too-many-cases": "{value} are too many for this method; another gives the same here.",
  "refusal.metrics.no-variation": "All answers are alike, so there is nothing to test.",
  "refusal.metrics.not-a-number": "{field} must be a number, not {value}.",
  "refusal.metrics.not-a-share": "{field} must lie between 0 and 1, not at {value}.",
} as const satisfies Messages<MetricsCode>;
