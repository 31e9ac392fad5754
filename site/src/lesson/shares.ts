import { comparison, fewest, type Share, wilson } from "redress/metrics";

/** A share as a figure shows it: per cent in whole numbers, and whether so few are behind it that nothing can be told. */
export interface ShownShare {
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly few: boolean;
}

const percent = (share: number): number => Math.round(share * 100);

/** A share with its interval. @throws Error where there is none: a lesson prints no such line. */
export function shownShare({ hits, n }: Share): ShownShare {
  const told = wilson(hits, n);
  if (told.status !== "ok") throw new Error(`The share ${hits} of ${n} is refused: ${told.code}`);
  return { share: percent(told.share), low: percent(told.low), high: percent(told.high), few: n < fewest };
}

/** Whether one of two months has too few answers to compare them. */
export const tooFew = (before: Share, now: Share): boolean => {
  const told = comparison(before, now);
  return told.status === "ok" && told.verdict === "too-few";
};
