import { type MetricRefusal, refuse } from "../refusal.ts";
import { zAbove } from "./normal.ts";

/** How sure an interval is to hold the true figure: above 0 and below 1, 0.95 unless said. */
export interface Confidence {
  readonly confidence?: number;
}

/** What is asked where nothing is said: the 95 % of the figures on every page. @internal */
export const usual = 0.95;

/** The z of a two-sided interval, or why there is none. @internal */
export function zOf(confidence: unknown): number | MetricRefusal<"confidence-out-of-range"> {
  const tail = typeof confidence === "number" ? (1 - confidence) / 2 : Number.NaN;
  // So little above 0 that it is lost in the half would be an interval without a width.
  return tail > 0 && tail < 0.5 ? zAbove(tail) : refuse("confidence-out-of-range", "confidence", confidence);
}
