import type { FigureStatus } from "../../source/index.ts";
import type { NoInterval } from "../interval/share.ts";
import { wilson } from "../interval/wilson.ts";
import { inField, type OutcomeRefusal, refuseOutcome } from "../outcome/refusal.ts";
import { figureOf } from "./prints.ts";
import { type ClientRange, exactly, shareOf } from "./range.ts";

/** Of whom a share of leaving speaks. The three are not to be added: the dissatisfied are the silent and the complainers. */
export const leavingBases = ["dissatisfied", "silent", "complained"] as const;
export type LeavingBase = (typeof leavingBases)[number];

/** The claims of leaving, each with the base that it was said of. */
export const leavingClaims = {
  "figure.not-returning": "dissatisfied",
  "measurement.complainers-not-returning": "complained",
} as const satisfies Record<string, LeavingBase>;

/** Which share leaves: the company's own count among clients of one base that it followed, or a claim on the claim's base. */
export type LeavingRate =
  | { readonly among: LeavingBase; readonly left: number; readonly of: number }
  | { readonly claim: keyof typeof leavingClaims };

/** How many leave, of one base. */
export interface Leaving {
  readonly among: LeavingBase;
  /** How many the base is. */
  readonly clients: ClientRange;
  /** Share of the base that leaves, from 0 to 1. */
  readonly share: ClientRange;
  readonly leave: ClientRange;
  /** What is known of the claim; missing where the company counted itself. */
  readonly claim?: { readonly id: keyof typeof leavingClaims; readonly status: FigureStatus; readonly contradictedBy: readonly string[] };
}

/** Why nobody can be said to leave. */
export type LeavingRefusal = NoInterval | OutcomeRefusal<"not-that-claim" | "not-an-option">;

/** @internal */
export function leavingOf(
  rate: LeavingRate,
  bases: Readonly<Record<LeavingBase, ClientRange>>,
  field: string,
  confidence: number,
): Leaving | LeavingRefusal {
  if ("claim" in rate) {
    const id = rate.claim;
    if (!Object.hasOwn(leavingClaims, id)) return refuseOutcome("not-that-claim", `${field}.claim`, id, Object.keys(leavingClaims));
    const { value, status, contradictedBy = [] } = figureOf(id);
    const among = leavingClaims[id];
    const share = exactly((value as number) / 100);
    return { among, clients: bases[among], share, leave: shareOf(bases[among], share), claim: { id, status, contradictedBy } };
  }
  const { among, left, of } = rate;
  if (!leavingBases.includes(among)) return refuseOutcome("not-an-option", `${field}.among`, among, leavingBases);
  const found = wilson(left, of, { confidence });
  if (found.status !== "ok") return inField(found, { hits: `${field}.left`, n: `${field}.of` });
  const share = { low: found.low, point: found.share, high: found.high };
  return { among, clients: bases[among], share, leave: shareOf(bases[among], share) };
}
