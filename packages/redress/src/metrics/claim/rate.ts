import type { Few } from "../interval/few.ts";
import { checkShare, type NoInterval } from "../interval/share.ts";
import { wilson } from "../interval/wilson.ts";
import { inField, type OutcomeRefusal, refuseOutcome } from "../outcome/refusal.ts";
import { type ComplainingPrint, complainers, complainingPrints, figureOf, type PrintedIceberg, printsOf } from "./prints.ts";
import type { ClientRange } from "./range.ts";

/**
 * Which share of the dissatisfied complains: better the company's own count, of so many dissatisfied clients that were
 * asked so many had complained; else a printed claim, by the figure's id.
 */
export type ComplainRate = { readonly complained: number; readonly of: number } | { readonly claim: ComplainingPrint };

/** The company's own rate, with its interval; share and ends from 0 to 1. */
export interface MeasuredRate {
  readonly from: "measured";
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly n: number;
  readonly confidence: number;
  /** Too few were asked to judge by (rule `metrics.few`). */
  readonly few?: Few;
}

/** A claim, with what is known of its truth and what all the prints would give instead. */
export interface ClaimedRate {
  readonly from: "claim";
  readonly claim: ComplainingPrint;
  readonly share: number;
  readonly status: PrintedIceberg["status"];
  /** Ids of the figures, measurements and studies that it cannot stand beside. */
  readonly contradictedBy: readonly string[];
  readonly prints: readonly PrintedIceberg[];
}

/**
 * Why no rate can be told. Where nobody complained, `atLeast` is how many dissatisfied clients there are at the least;
 * missing where that is beyond exact numbers.
 */
export type RateRefusal = NoInterval | OutcomeRefusal<"not-that-claim"> | (OutcomeRefusal<"unbounded"> & { readonly atLeast?: number });

/** @internal */
export interface ReadRate {
  readonly rate: MeasuredRate | ClaimedRate;
  readonly dissatisfied: ClientRange;
}

/** The rate and the dissatisfied clients that it makes of so many complaints. @internal */
export const readRate = (complaints: number, rate: ComplainRate, confidence: number): ReadRate | RateRefusal =>
  "claim" in rate ? claimed(complaints, rate.claim) : measured(complaints, rate.complained, rate.of, confidence);

function claimed(complaints: number, claim: ComplainingPrint): ReadRate | RateRefusal {
  if (!complainingPrints.includes(claim)) return refuseOutcome("not-that-claim", "rate.claim", claim, complainingPrints);
  const { status, contradictedBy = [] } = figureOf(claim);
  const [complained, of] = complainers(claim);
  const prints = printsOf(complaints);
  const all = prints.map(({ dissatisfied }) => dissatisfied);
  return {
    rate: { from: "claim", claim, share: complained / of, status, contradictedBy, prints },
    dissatisfied: { low: Math.min(...all), point: (complaints * of) / complained, high: Math.max(...all) },
  };
}

function measured(complaints: number, complained: number, of: number, confidence: number): ReadRate | RateRefusal {
  const fields = { hits: "rate.complained", n: "rate.of" };
  const wrong = checkShare(complained, of);
  if (wrong) return inField(wrong, fields);
  const found = wilson(complained, of, { confidence });
  if (found.status !== "ok") return found;
  const { status: _, ...interval } = found;
  if (complained === 0) {
    const atLeast = complaints / interval.high;
    return { ...refuseOutcome("unbounded", "rate.complained", 0), ...(atLeast <= Number.MAX_SAFE_INTEGER && { atLeast }) };
  }
  // The more complain, the fewer are behind them: the ends change places.
  const dissatisfied = { low: complaints / interval.high, point: (complaints * of) / complained, high: complaints / interval.low };
  return { rate: { from: "measured", ...interval }, dissatisfied };
}
