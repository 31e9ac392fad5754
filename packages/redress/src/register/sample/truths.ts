import type { Importance, Validity } from "../../complaint/index.ts";
import type { Quadrant } from "../../metrics/index.ts";
import type { SampleStage } from "./shape.ts";

/** Shares by name, adding up to 1. */
export type Shares<N extends string> = Readonly<Record<N, number>>;

/**
 * What is true of a sampled register: the shares that its cases are drawn by, all from 0 to 1. A report of it can be held
 * against them.
 */
export interface SampleTruths {
  /** Of the clocks of a stage, how many are kept. The whole, `hand-over`, follows from the others. */
  readonly inTime: Shares<SampleStage>;
  /** Satisfied and loyal, of all clients whether or not they answer. */
  readonly outcomes: Shares<Quadrant>;
  /** Answers to the question of satisfaction, and of loyalty, of closed cases; whether a client answers has nothing to do with what. */
  readonly answered: { readonly satisfaction: number; readonly loyalty: number };
  /** Of the answers on loyalty, how many were observed later and not stated at the closing. */
  readonly observed: number;
  readonly validity: Shares<Validity>;
  readonly importance: Shares<Importance>;
  /** Causes of the cases whose cause was looked for. */
  readonly causes: Readonly<Record<string, number>>;
  readonly causeKnown: number;
  /** Of the measures agreed, how many are verified. */
  readonly verifiedMeasures: number;
  /** Of the contacts, how many are complaints; the others are requests. */
  readonly complaints: number;
  /** Of the claims, how many are paused once. */
  readonly paused: number;
}

/** The truths of an ordinary register, where no others are given: ours, and no finding about anybody's clients. */
export const ordinaryTruths: SampleTruths = {
  inTime: { acceptance: 0.9, "first-contact": 0.85, agreement: 0.8, implementation: 0.75, verification: 0.9 },
  outcomes: { apostle: 0.5, mercenary: 0.15, hostage: 0.1, defector: 0.25 },
  answered: { satisfaction: 0.7, loyalty: 0.5 },
  observed: 0.4,
  validity: { justified: 0.55, unjustified: 0.2, "partly-justified": 0.25 },
  importance: { high: 0.3, ordinary: 0.7 },
  causes: { "wrong-advice": 0.35, "late-delivery": 0.3, "not-called-back": 0.2, billing: 0.1, "lost-documents": 0.05 },
  causeKnown: 0.6,
  verifiedMeasures: 0.5,
  complaints: 0.9,
  paused: 0.15,
};
