/** log(n!) less Stirling's n log n - n + log(2 pi n) / 2, the difference only. */
function stirlingRest(n: number): number {
  // Below 16 the series is not exact enough: work upwards from where it is.
  if (n < 16) return stirlingRest(n + 1) + ((n + 0.5) * Math.log1p(1 / n) - 1);
  const squared = n * n;
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / (1188 * squared)) / squared) / squared) / squared) / n;
}

/** x log(x / mean) + mean - x, without losing digits where x is near the mean. */
function deviance(x: number, mean: number): number {
  const gap = (x - mean) / (x + mean);
  if (Math.abs(gap) >= 0.1) return x * Math.log(x / mean) + mean - x;
  let [sum, power] = [(x - mean) * gap, 2 * x * gap];
  for (let k = 3; ; k += 2) {
    power *= gap * gap;
    const next = sum + power / k;
    if (next === sum) return sum;
    sum = next;
  }
}

/**
 * How likely exactly k of n are hits, each with chance p between 0 and 1: Loader's saddle point (2000), exact to 14 digits
 * where n! would not even fit into a number.
 *
 * @internal
 */
export function exactly(k: number, n: number, p: number): number {
  if (k === 0) return Math.exp(n * Math.log1p(-p));
  if (k === n) return p ** n;
  const rest = stirlingRest(n) - stirlingRest(k) - stirlingRest(n - k) - deviance(k, n * p) - deviance(n - k, n * (1 - p));
  return Math.exp(rest) * Math.sqrt(n / (2 * Math.PI * k * (n - k)));
}

/** Keeps a divisor from being 0 (Lentz). */
const apart = (value: number): number => (Math.abs(value) < 1e-300 ? 1e-300 : value);

/**
 * How likely k or more of n are hits, each with chance p between 0 and 1; k from 1 to n. The regularised incomplete beta
 * function of p at k and n - k + 1, by its continued fraction (DLMF 8.17.22).
 *
 * @internal
 */
export function atLeast(k: number, n: number, p: number): number {
  // The fraction is quick only on this side of the middle; the other is what remains to 1.
  if (p > (k + 1) / (n + 3)) return 1 - (k === 1 ? exactly(0, n, p) : atLeast(n - k + 1, n, 1 - p));
  const [a, b] = [k, n - k + 1];
  let c = 1;
  let d = 1 / apart(1 - ((a + b) * p) / (a + 1));
  let whole = d;
  for (let m = 1; m < 100_000; m++) {
    const even = (m * (b - m) * p) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * p) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / apart(1 + even * d);
    c = apart(1 + even / c);
    whole *= c * d;
    d = 1 / apart(1 + odd * d);
    c = apart(1 + odd / c);
    const step = c * d;
    whole *= step;
    if (Math.abs(step - 1) < 4e-16) break;
  }
  // x^a (1-x)^b / (a B(a, b)) is the chance of exactly k, times 1 - p.
  return Math.min(1, exactly(k, n, p) * (1 - p) * whole);
}
