import { type Confidence, usual, zOf } from "./interval/confidence.ts";
import { checkAmong, counted, weightAmong } from "./interval/counted.ts";
import { checkCount, checkRate, type MetricRefusal, refuse } from "./refusal.ts";

/** What is to be told, and of how many. */
export interface SampleSizeOptions extends Confidence {
  /** Half the width of the interval to be reached, in the figure's unit: 0.05 is 5 points. */
  readonly margin: number;
  /** How many there are in all; where it is left out, as many as you like. */
  readonly population?: number;
}

/** How many answers it takes. */
export interface SampleSize {
  readonly status: "ok";
  /** Rounded up; never more than there are. */
  readonly n: number;
  /** Before rounding. */
  readonly raw: number;
}

/** Why it cannot be said. */
export type SampleSizeRefusal = MetricRefusal<
  "margin-out-of-range" | "confidence-out-of-range" | "not-a-count" | "no-answers" | "not-a-number" | "not-a-share"
>;

/** What is whole but for its last digits is not rounded up. */
const roundedUp = (raw: number) => Math.ceil(raw * (1 - 1e-12));

const checkPopulation = (population: number | undefined) =>
  population === undefined
    ? undefined
    : (checkCount(population, "population") ?? (population === 0 ? refuse("no-answers", "population", 0) : undefined));

function sizeFor(
  variance: number,
  { margin, population, confidence = usual }: SampleSizeOptions,
  widest: number,
): SampleSize | SampleSizeRefusal {
  const z = zOf(confidence);
  if (typeof z !== "number") return z;
  const endless = margin > 0 && margin < widest ? (z / margin) ** 2 * variance : Number.NaN;
  if (!(endless <= Number.MAX_SAFE_INTEGER)) return refuse("margin-out-of-range", "margin", margin);
  const wrong = checkPopulation(population);
  if (wrong) return wrong;
  const raw = population === undefined ? endless : counted(endless, population);
  const n = Math.max(1, roundedUp(raw));
  return { status: "ok", n: population === undefined ? n : Math.min(n, population), raw };
}

/**
 * How many answers tell a share to `margin` on either side, by Cochran's formula, corrected for a population that is counted.
 * Rule `metrics.sample-size` (M12; assumed).
 *
 * @param options `share` as it is expected; a half where it is left out, which takes the most answers.
 *
 * Refused: a margin not between 0 and 1 or too small to count for, a share not from 0 to 1, a population of none.
 *
 * @example
 * ```ts
 * import { sampleSizeForShare } from "redress/metrics";
 * const five = sampleSizeForShare({ margin: 0.05 });
 * five.status === "ok" && [five.n, five.raw.toFixed(2)]; // [385, "384.15"]
 * const of200 = sampleSizeForShare({ margin: 0.05, population: 200 });
 * of200.status === "ok" && of200.n; // 132
 * ```
 */
export function sampleSizeForShare({
  share = 0.5,
  ...options
}: SampleSizeOptions & { readonly share?: number }): SampleSize | SampleSizeRefusal {
  return checkRate(share, "share") ?? sizeFor(share * (1 - share), options, 1);
}

/**
 * How many answers tell a net promoter score to `margin` on either side; 0.1 is 10 points. Rule
 * `metrics.sample-size` (M12; assumed).
 *
 * @param options `variance` of one answer from 0 to 1: promoters plus detractors less the square of the score, as shares. 1
 * where it is left out, the largest; two thirds where the three categories are alike.
 *
 * Refused: a margin not between 0 and 2 or too small to count for, a variance not from 0 to 1, a population of none.
 *
 * @example
 * ```ts
 * import { sampleSizeForNps } from "redress/metrics";
 * const got = sampleSizeForNps({ margin: 0.05, variance: 2 / 3 });
 * got.status === "ok" && got.n; // 1025
 * ```
 */
export function sampleSizeForNps({
  variance = 1,
  ...options
}: SampleSizeOptions & { readonly variance?: number }): SampleSize | SampleSizeRefusal {
  return checkRate(variance, "variance") ?? sizeFor(variance, options, 2);
}

/** How far the figure may be off. */
export interface SampleMargin {
  readonly status: "ok";
  /** Half the width of the interval, in the figure's unit; 0 where all have answered. */
  readonly margin: number;
}

/** How many answers there are, and of how many. */
export interface SampleMarginOptions extends Confidence {
  readonly n: number;
  /** How many there are in all; where it is left out, as many as you like. */
  readonly population?: number;
}

/** Why it cannot be said. */
export type SampleMarginRefusal = MetricRefusal<
  "confidence-out-of-range" | "not-a-count" | "no-answers" | "more-hits-than-cases" | "not-a-number" | "not-a-share"
>;

function marginFor(variance: number, { n, population, confidence = usual }: SampleMarginOptions): SampleMargin | SampleMarginRefusal {
  const z = zOf(confidence);
  if (typeof z !== "number") return z;
  const wrong = checkCount(n, "n") ?? (n === 0 ? refuse("no-answers", "n", n) : undefined);
  if (wrong) return wrong;
  const amiss = population === undefined ? undefined : checkAmong(n, population);
  return amiss ?? { status: "ok", margin: z * Math.sqrt(variance / (population === undefined ? n : weightAmong(n, population))) };
}

/**
 * To how much `n` answers would tell a share: the question of `sampleSizeForShare` turned round, to plan by. Once the answers
 * are there, `wilson` or `wilsonAmong` tells. Rule `metrics.sample-size` (M12; assumed).
 *
 * @param options `share` as it is expected; a half where it is left out, which is told least closely.
 *
 * Refused: no answers, more of them than there are clients, a share not from 0 to 1.
 *
 * @example
 * ```ts
 * import { marginForShare } from "redress/metrics";
 * const got = marginForShare({ n: 132, population: 200 });
 * got.status === "ok" && got.margin.toFixed(3); // "0.050"
 * ```
 */
export function marginForShare({
  share = 0.5,
  ...options
}: SampleMarginOptions & { readonly share?: number }): SampleMargin | SampleMarginRefusal {
  return checkRate(share, "share") ?? marginFor(share * (1 - share), options);
}

/**
 * To how much `n` answers would tell a net promoter score; 0.1 is 10 points. Rule `metrics.sample-size` (M12; assumed).
 *
 * @param options `variance` of one answer from 0 to 1, as `sampleSizeForNps` takes it; 1 where it is left out.
 *
 * Refused: no answers, more of them than there are clients, a variance not from 0 to 1.
 *
 * @example
 * ```ts
 * import { marginForNps } from "redress/metrics";
 * const got = marginForNps({ n: 100 });
 * got.status === "ok" && got.margin.toFixed(3); // "0.196"
 * ```
 */
export function marginForNps({
  variance = 1,
  ...options
}: SampleMarginOptions & { readonly variance?: number }): SampleMargin | SampleMarginRefusal {
  return checkRate(variance, "variance") ?? marginFor(variance, options);
}
