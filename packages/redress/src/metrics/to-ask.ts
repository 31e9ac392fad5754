import { checkCount, checkRate, type MetricRefusal, refuse } from "./refusal.ts";

/** How many answers are wanted, and how many of those who are asked will give one. */
export interface ToAskOptions {
  /** A whole number, 1 or more; `sampleSizeForShare` tells how many it takes. */
  readonly answers: number;
  /** Above 0, and at most 1. */
  readonly rate: number;
  /** How many there are in all; where it is left out, as many as you like. */
  readonly population?: number;
}

/** How many to ask. */
export interface ToAsk {
  readonly status: "ok";
  /** Rounded up; never more than there are. */
  readonly ask: number;
  /** How many answers are to be expected of them; not rounded. */
  readonly expected: number;
  /** Whether these are as many as are wanted. They are not where all are asked and it does not do. */
  readonly enough: boolean;
}

/** Why it cannot be said. */
export type ToAskRefusal = MetricRefusal<"not-a-count" | "no-answers" | "not-a-number" | "not-a-share" | "too-large">;

const atLeastOne = (value: number, field: string) =>
  checkCount(value, field) ?? (value === 0 ? refuse("no-answers", field, value) : undefined);

/**
 * How many clients to ask for so many answers, where some do not answer. Rule `metrics.to-ask` (M12; assumed).
 *
 * It makes up for the number of those who keep silent, not for what they would have said.
 *
 * Refused: no answers wanted, a rate of 0, no clients, more than can be counted.
 *
 * @example
 * ```ts
 * import { toAsk } from "redress/metrics";
 * const many = toAsk({ answers: 132, rate: 0.4, population: 400 });
 * many.status === "ok" && [many.ask, many.enough]; // [330, true]
 * const few = toAsk({ answers: 132, rate: 0.4, population: 200 });
 * few.status === "ok" && [few.ask, few.expected, few.enough]; // [200, 80, false]
 * ```
 */
export function toAsk({ answers, rate, population }: ToAskOptions): ToAsk | ToAskRefusal {
  const wrong = atLeastOne(answers, "answers") ?? checkRate(rate, "rate") ?? (rate === 0 ? refuse("not-a-share", "rate", rate) : undefined);
  if (wrong) return wrong;
  const amiss = population === undefined ? undefined : atLeastOne(population, "population");
  if (amiss) return amiss;
  // What is whole but for its last digits is not rounded up.
  const all = Math.ceil((answers / rate) * (1 - 1e-12));
  if (population === undefined && !Number.isSafeInteger(all)) return refuse("too-large", "rate", rate);
  const ask = population === undefined ? all : Math.min(all, population);
  return { status: "ok", ask, expected: ask * rate, enough: ask === all };
}
