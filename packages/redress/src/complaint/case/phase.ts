import type { CaseEventType } from "./event.ts";

/**
 * Where a case stands. `contact`: registered, no claim yet. `claim`: a claim is open, and nobody has taken it up, or not
 * since it was reopened. `work`: taken up. The last three are ends; only a merged case can never be reopened.
 */
export const phases = ["contact", "claim", "work", "handed-over", "closed", "withdrawn", "merged"] as const;
export type Phase = (typeof phases)[number];

/** Whether an event may follow in a phase, and where it leads. */
export interface Transition {
  readonly from: readonly Phase[];
  /** The next phase; the same where it is left out, or where the event itself says. */
  readonly to?: Phase;
  /** It is about the claim: without one it cannot follow. */
  readonly claim?: true;
}

const open = ["contact", "claim", "work", "handed-over"] as const;
const over = ["closed", "withdrawn"] as const;
const any = ["contact", "claim", "work", "handed-over", "closed", "withdrawn"] as const;

/**
 * Which event may follow in which phase. `registered` stands first and nowhere else; `voided` may follow always, since a
 * mistake can be found at any time. What is asked of the client, and the improvement stage, go on after the case is over.
 */
export const transitions = {
  registered: { from: [] },
  acknowledged: { from: open },
  assigned: { from: open },
  classified: { from: open },
  relabelled: { from: open },
  "claim-opened": { from: ["contact"], to: "claim" },
  accepted: { from: ["claim"], to: "work", claim: true },
  "first-contact": { from: open },
  "corrections-agreed": { from: open, claim: true },
  extended: { from: open, claim: true },
  implemented: { from: open, claim: true },
  verified: { from: open, claim: true },
  "handed-over": { from: ["claim", "work"], to: "handed-over", claim: true },
  closed: { from: open },
  reopened: { from: over },
  withdrawn: { from: open, to: "withdrawn" },
  merged: { from: open, to: "merged" },
  paused: { from: open },
  resumed: { from: open },
  "satisfaction-recorded": { from: any },
  "loyalty-recorded": { from: any },
  "remedy-offered": { from: open },
  voided: { from: phases },
  "nonconformity-recorded": { from: any, claim: true },
  "cause-recorded": { from: any, claim: true },
  "measure-agreed": { from: any, claim: true },
  "measure-verified": { from: any, claim: true },
} as const satisfies Record<CaseEventType, Transition>;
