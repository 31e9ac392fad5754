import { type NoInterval, type ShareInterval, shareInterval } from "./share.ts";

/** An interval that reaches as far to both sides of a centre, where 0 or 1 does not cut it off. */
export interface CentredInterval extends ShareInterval {
  readonly centre: number;
  /** How far it reaches before it is cut off. */
  readonly margin: number;
}

/** @internal */
export function centredInterval(
  hits: number,
  n: number,
  confidence: number,
  of: (z: number) => readonly [centre: number, standardError: number],
): CentredInterval | NoInterval {
  let [centre, margin] = [0, 0];
  const got = shareInterval(hits, n, confidence, (z) => {
    const [middle, error] = of(z);
    [centre, margin] = [middle, z * error];
    return [centre - margin, centre + margin];
  });
  return got.status === "ok" ? { ...got, centre, margin } : got;
}
