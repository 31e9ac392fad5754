/** A figure, or why there is none. */
export type Figure = number | "too-few" | "no-variance" | "negative-covariance";

/** Mean of one number or more. */
export const mean = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0) / all.length;

/** Middle number, or the mean of the two in the middle. */
export function median(all: readonly number[]): number {
  const sorted = [...all].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? (sorted[middle] as number) : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

/** Covariance with n - 1, of two numbers or more. */
export function covariance(xs: readonly number[], ys: readonly number[]): number {
  const [x, y] = [mean(xs), mean(ys)];
  return xs.reduce((sum, one, at) => sum + (one - x) * ((ys[at] as number) - y), 0) / (xs.length - 1);
}

export const variance = (xs: readonly number[]): number => covariance(xs, xs);

/** Mean of the deviations from the mean, to a power. */
export function moment(xs: readonly number[], power: number): number {
  const middle = mean(xs);
  return mean(xs.map((x) => (x - middle) ** power));
}

/** Below this a variance is what rounding leaves of none. */
const nothing = 1e-12;
export const varies = (value: number): boolean => value > nothing;

/** Pearson's correlation, from -1 to 1. */
export function correlation(xs: readonly number[], ys: readonly number[]): Figure {
  if (xs.length < 2) return "too-few";
  const [x, y] = [variance(xs), variance(ys)];
  return varies(x) && varies(y) ? Math.max(-1, Math.min(1, covariance(xs, ys) / Math.sqrt(x * y))) : "no-variance";
}
