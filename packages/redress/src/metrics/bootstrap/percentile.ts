import { type Confidence, usual, zOf } from "../interval/confidence.ts";
import { checkCount, type MetricRefusal, refuse } from "../refusal.ts";

/** How the sample is drawn again. The same seed gives the same interval. */
export interface BootstrapOptions extends Confidence {
  /** A whole number from 0. */
  readonly seed: number;
  /** How many times, from 1000 to 1 000 000; 20 000 unless said. */
  readonly draws?: number;
}

/** An interval by drawing again. */
export interface BootstrapInterval {
  readonly status: "ok";
  /** The figure of the sample itself. */
  readonly value: number;
  /** The smallest drawn figure that at least (1 - confidence) / 2 of the draws do not exceed. */
  readonly low: number;
  /** The smallest drawn figure that at least 1 - (1 - confidence) / 2 of the draws do not exceed. */
  readonly high: number;
  readonly n: number;
  readonly draws: number;
  readonly seed: number;
  readonly confidence: number;
}

/** Why nothing was drawn. */
export type BootstrapRefusal = MetricRefusal<
  "no-answers" | "not-a-count" | "not-a-number" | "confidence-out-of-range" | "draws-out-of-range" | "too-many-cases"
>;

/** So many single cases are drawn at most, draws times cases. Beyond them the other intervals are as good, and at once. */
export const mostDrawn = 200_000_000;

/** Draws `one` again and again, and takes the percentiles. `one` gives the figure of one draw. @internal */
export function percentiles(
  value: number,
  n: number,
  { seed, draws = 20_000, confidence = usual }: BootstrapOptions,
  one: () => number,
): BootstrapInterval | BootstrapRefusal {
  const z = zOf(confidence);
  if (typeof z !== "number") return z;
  const wrong = checkCount(seed, "seed");
  if (wrong) return wrong;
  if (!Number.isSafeInteger(draws) || draws < 1000 || draws > 1_000_000) return refuse("draws-out-of-range", "draws", draws);
  if (n * draws > mostDrawn) return refuse("too-many-cases", "n", n);
  const drawn = new Float64Array(draws);
  for (let at = 0; at < draws; at++) {
    const figure = one();
    if (!Number.isFinite(figure)) return refuse("not-a-number", "statistic", figure);
    drawn[at] = figure;
  }
  drawn.sort();
  const tail = (1 - confidence) / 2;
  const place = (share: number) => drawn[Math.min(draws, Math.max(1, Math.ceil(draws * share * (1 - 1e-12)))) - 1] as number;
  return { status: "ok", value, low: place(tail), high: place(1 - tail), n, draws, seed, confidence };
}
