import type { ShareLine } from "./line-shape.ts";
import type { Place } from "./scorecard-shape.ts";

/**
 * The places that shares leave open: one is put before another only where their intervals do not overlap. None where there is
 * no share. Rule `register.scorecard.no-ranking`. @internal
 */
export function placesOf(shares: readonly ShareLine[]): readonly (Place | undefined)[] {
  const known = shares.flatMap(({ interval }) => (interval.status === "ok" ? [interval] : []));
  const lows = known.map(({ low }) => low).sort((a, b) => a - b);
  const highs = known.map(({ high }) => high).sort((a, b) => a - b);
  const of = known.length;
  return shares.map(({ interval }) => {
    if (interval.status !== "ok") return undefined;
    const better = of - below(lows, interval.high, true);
    return { best: better + 1, worst: of - below(highs, interval.low, false), of };
  });
}

/** How many of sorted numbers lie below a bound, or up to it. */
function below(sorted: readonly number[], bound: number, included: boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = sorted[middle] as number;
    if (one < bound || (included && one === bound)) low = middle + 1;
    else high = middle;
  }
  return low;
}
