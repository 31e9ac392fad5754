import type { Day } from "../../time/day.ts";
import type { ContactKind } from "../contact-kind.ts";
import type { Importance } from "../importance.ts";
import type { Origin } from "../origin.ts";
import type { Validity } from "../validity.ts";
import type { blames, closable, contactWays, loyaltyBases } from "./events.ts";
import type { Phase } from "./phase.ts";
import type { Stage } from "./stage.ts";

export type ContactWay = (typeof contactWays)[number];
export type Closable = (typeof closable)[number];
export type LoyaltyBasis = (typeof loyaltyBases)[number];
export type Blame = (typeof blames)[number];

/** Who did it, and when (epoch ms). */
export interface Done {
  readonly at: number;
  readonly by: string;
}

/** A correction agreed with the client, and how far it has come. */
export interface Correction {
  readonly id: string;
  readonly executor: string;
  /** Last day, as first agreed. */
  readonly due: Day;
  readonly agreedAt: number;
  /** Last day, where more time was taken. */
  readonly extendedTo?: Day;
  readonly implemented?: Done;
  readonly verified?: Done;
}

export interface Extension {
  readonly at: number;
  readonly reason: string;
  readonly correction?: string;
  readonly until?: Day;
}

/** From the pause to the resumption or the end of the case: `from` included, `to` not. No `to`: still paused. */
export interface CasePause {
  readonly from: number;
  readonly to?: number;
  readonly reason: string;
}

/** The client's loyalty as recorded, with what it rests on. `days` after the closing, where it was observed. */
export interface LoyaltyRecord {
  readonly at: number;
  readonly loyal: "yes" | "no";
  readonly basis: LoyaltyBasis;
  readonly days?: number;
}

export interface Measure {
  readonly id: string;
  readonly executor: string;
  readonly due: Day;
  readonly agreedAt: number;
  readonly verified?: Done;
}

/** What did not conform, why, and what is done so that it does not recur. */
export interface Nonconformity {
  readonly id: string;
  readonly department: string;
  readonly process: string;
  readonly product?: string;
  readonly recordedAt: number;
  readonly cause?: string;
  readonly measures: readonly Measure[];
}

/** What a log comes to. All instants are epoch ms; a part that the log does not tell is missing. */
export interface CaseState {
  readonly phase: Phase;
  /** The furthest stage that is complete. */
  readonly stage: Stage;
  readonly registeredAt: number;
  readonly contact: { readonly id: string; readonly kind?: ContactKind; readonly closedAt?: number };
  readonly claim?: { readonly id: string; readonly basis: string; readonly origin: Origin; readonly openedAt: number };
  readonly origin?: Origin;
  readonly validity?: Validity;
  readonly importance?: Importance;
  readonly acknowledged: { readonly automaticAt?: number; readonly personalAt?: number };
  readonly assigned?: { readonly at: number; readonly department: string; readonly responsible: string };
  /** First acceptance into work. */
  readonly acceptedAt?: number;
  /** First contact by a person; a machine's message is none. */
  readonly firstContactAt?: number;
  readonly corrections: readonly Correction[];
  readonly extensions: readonly Extension[];
  readonly remedies: readonly { readonly at: number; readonly remedy: string; readonly blame: Blame }[];
  readonly pauses: readonly CasePause[];
  /** Handing over for closing, since the last reopening. */
  readonly handedOverAt?: number;
  readonly closings: readonly { readonly at: number; readonly what: Closable }[];
  readonly reopenings: readonly { readonly at: number; readonly reason?: string }[];
  /** Missing again once the case is reopened. */
  readonly withdrawnAt?: number;
  readonly mergedInto?: string;
  /** The latest answer since the last reopening. */
  readonly satisfaction?: { readonly at: number; readonly satisfied: "yes" | "no" };
  /** Since the last reopening, in the order of the log. Never concluded from satisfaction. */
  readonly loyalty: readonly LoyaltyRecord[];
  readonly improvement: readonly Nonconformity[];
}
