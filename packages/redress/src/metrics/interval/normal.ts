import { type MetricRefusal, refuse } from "../refusal.ts";

/** Terms of the continued fraction; from 1.5 upwards as many make it exact to the last digits. */
const terms = 400;

/** The density of the standard normal at z. @internal */
export const density = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);

/**
 * How much of the standard normal lies above z, exact to about 15 digits also far out, where 1 minus the rest would lose them.
 * Laplace's continued fraction from 1.5 upwards, the series of positive terms below (Abramowitz and Stegun 26.2.14, 26.2.11).
 *
 * @internal
 */
export function above(z: number): number {
  if (z < 0) return 1 - above(-z);
  if (z >= 1.5) {
    let rest = z;
    for (let k = terms; k > 0; k--) rest = z + k / rest;
    return density(z) / rest;
  }
  let [sum, term] = [z, z];
  for (let k = 3; term > sum * 1e-17; k += 2) {
    term *= (z * z) / k;
    sum += term;
  }
  return 0.5 - density(z) * sum;
}

/** The z of 0 or more that has `tail` of the standard normal above it; a tail above 0 and at most a half. @internal */
export function zAbove(tail: number): number {
  if (tail >= 0.5) return 0;
  // A start of three right digits (Abramowitz and Stegun 26.2.23), then Newton on the logarithm, which cannot overshoot far.
  const t = Math.sqrt(-2 * Math.log(tail));
  let z = Math.max(0, t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))));
  for (let step = 0; step < 4; step++) {
    const got = above(z);
    z += (Math.log(got / tail) * got) / density(z);
  }
  return z;
}

/**
 * How much of the standard normal lies at or below z, from 0 to 1; a z that is no number is refused.
 *
 * @example
 * ```ts
 * import { normalCdf } from "redress/metrics";
 * normalCdf(0); // 0.5
 * normalCdf(Number.NaN); // { status: "refused", code: "not-a-number", field: "z", value: "NaN" }
 * ```
 */
export const normalCdf = (z: number): number | MetricRefusal<"not-a-number"> =>
  typeof z !== "number" || Number.isNaN(z) ? refuse("not-a-number", "z", z) : above(-z);

/**
 * The z that has the share p of the standard normal at or below it; p above 0 and below 1, else it is refused: 0 and 1 are
 * reached by no number.
 *
 * @example
 * ```ts
 * import { normalQuantile } from "redress/metrics";
 * const z = normalQuantile(0.975);
 * typeof z === "number" && z.toFixed(6); // "1.959964"
 * ```
 */
export function normalQuantile(p: number): number | MetricRefusal<"not-a-share"> {
  if (!(typeof p === "number" && p > 0 && p < 1)) return refuse("not-a-share", "p", p);
  return p < 0.5 ? -zAbove(p) : zAbove(1 - p);
}
