import { adjusted, moments, type NpsCounts, type NpsRefusal, totalOf } from "../nps/category.ts";
import { ends, type NpsInterval } from "../nps/interval.ts";
import type { MetricRefusal } from "../refusal.ts";
import { type Confidence, usual, zOf } from "./confidence.ts";
import { checkAmong, fewAmong, weightAmong } from "./counted.ts";
import { fewFor } from "./few.ts";
import { checkShare, type NoInterval, type ShareInterval, shareInterval } from "./share.ts";
import { wilsonEnds } from "./wilson.ts";

/**
 * The interval of a share among clients who are counted, by Wilson's method: the more of them have answered, the narrower it
 * is, and where all have, the share is exact. Rule `metrics.interval.among` (M12; assumed).
 *
 * It speaks of chance alone. Where few answer, those who do not may think otherwise, and no interval holds that.
 *
 * @param population How many there are in all, the `n` included; a whole number.
 * @param options `confidence` above 0 and below 1; 0.95 unless said.
 *
 * Refused as `wilson` refuses, and as `more-hits-than-cases` where more have answered than there are.
 *
 * @example
 * ```ts
 * import { wilson, wilsonAmong } from "redress/metrics";
 * const among200 = wilsonAmong(66, 132, 200);
 * among200.status === "ok" && [among200.low.toFixed(3), among200.high.toFixed(3)]; // ["0.450", "0.550"]
 * const ofMany = wilson(66, 132);
 * ofMany.status === "ok" && [ofMany.low.toFixed(3), ofMany.high.toFixed(3)]; // ["0.416", "0.584"]
 * const all = wilsonAmong(9, 12, 12);
 * all.status === "ok" && [all.low, all.high, all.few]; // [0.75, 0.75, undefined]
 * ```
 */
export function wilsonAmong(
  hits: number,
  n: number,
  population: number,
  { confidence = usual }: Confidence = {},
): ShareInterval | NoInterval {
  const wrong = checkShare(hits, n) ?? checkAmong(n, population);
  if (wrong) return wrong;
  const share = hits / n;
  const told = shareInterval(hits, n, confidence, (z) =>
    n === population ? [share, share] : wilsonEnds(share, weightAmong(n, population), z),
  );
  if (told.status !== "ok") return told;
  const { few, ...rest } = told;
  return { ...rest, ...fewAmong(few, n, population) };
}

/**
 * The net promoter score among clients who are counted, with its adjusted interval: the more of them have answered, the
 * narrower it is, and where all have, the score is exact. Rule `metrics.interval.among` (M12; assumed).
 *
 * @param population How many there are in all, those who answered included; a whole number.
 *
 * Refused as `npsInterval` refuses, and as `more-hits-than-cases` where more have answered than there are.
 *
 * @example
 * ```ts
 * import { npsAmong } from "redress/metrics";
 * const got = npsAmong({ detractors: 17, passives: 17, promoters: 17 }, 101);
 * got.status === "ok" && [got.nps, got.low.toFixed(3), got.high.toFixed(3)]; // [0, "-0.156", "0.156"]
 * ```
 */
export function npsAmong(
  counts: NpsCounts,
  population: number,
  { confidence = usual }: Confidence = {},
): NpsInterval | NpsRefusal | MetricRefusal<"more-hits-than-cases"> {
  const n = totalOf(counts);
  if (typeof n !== "number") return n;
  const wrong = checkAmong(n, population);
  if (wrong) return wrong;
  const z = zOf(confidence);
  if (typeof z !== "number") return z;
  const { nps } = moments(counts, n);
  const told = { status: "ok", measure: "nps", method: "adjusted-wald", nps, n, confidence } as const;
  if (n === population) return { ...told, se: 0, ...ends(nps, 0) };
  const weight = weightAmong(n, population);
  const grown = (count: number) => (count / n) * weight;
  const { detractors, passives, promoters } = counts;
  const more = adjusted({ detractors: grown(detractors), passives: grown(passives), promoters: grown(promoters) }, weight);
  const se = Math.sqrt(more.variance / more.n);
  const { few } = fewFor(n, more.variance, z, z * se);
  return { ...told, se, ...ends(more.nps, z * se), ...fewAmong(few, n, population) };
}
