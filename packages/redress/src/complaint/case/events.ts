import { yesNo } from "../../decision/shape.ts";
import { contactKinds } from "../contact-kind.ts";
import { importances } from "../importance.ts";
import { origins } from "../origin.ts";
import { validities } from "../validity.ts";
import type { Fields } from "./fields.ts";

/** Whether a person spoke to the client, or a machine sent a message. */
export const contactWays = ["automatic", "personal"] as const;

/** What a closing closes. The contact and the claim opened from it are two things, closed apart. */
export const closable = ["contact", "claim"] as const;

/** How a client's loyalty is known: by his own word when the case closed, or by what he did so many days later. */
export const loyaltyBases = ["stated-at-closing", "observed-after"] as const;

/** Whether a remedy was offered together with an admission of fault. */
export const blames = ["accepted", "not-accepted"] as const;

/** The events of a case with their own fields, besides `id`, `type`, `at` and `by`. Rules `complaint.case.*` (C27-C34). */
export const caseEvents = {
  /** The contact is in the base. Its kind may be decided later. */
  registered: { contact: "text", "kind?": contactKinds },
  /** The client was told that his contact arrived. */
  acknowledged: { how: contactWays },
  /** A department has it, and there the bearer of this role. */
  assigned: { department: "text", responsible: "text" },
  /** One or more of the four classes were decided. A decided kind changes only by `relabelled`. */
  classified: { "kind?": contactKinds, "origin?": origins, "validity?": validities, "importance?": importances },
  /** The contact is called something else. Whoever leaves out the reason is found by the audit. */
  relabelled: { from: contactKinds, to: contactKinds, "reason?": "text" },
  /** A claim was opened on the basis of the contact, filed the way of its origin. */
  "claim-opened": { claim: "text", basis: "text", origin: origins },
  /** The responsible person took the claim into work. */
  accepted: {},
  /** The client was contacted about the matter for the first time. */
  "first-contact": { how: contactWays },
  /** Corrections were agreed with the client, each with who does it and the last day for it. */
  "corrections-agreed": { corrections: { rows: { id: "text", executor: "text", due: "day" } } },
  /** More time was taken, for one correction or for the whole. */
  extended: { reason: "text", "correction?": "text", "until?": "day" },
  /** `by` carried out this correction. */
  implemented: { correction: "text" },
  /** `by` checked that this correction works, or all of them. */
  verified: { "correction?": "text" },
  /** Handed over for closing. */
  "handed-over": {},
  closed: { what: closable },
  reopened: { "reason?": "text" },
  /** The client took it back. */
  withdrawn: { "reason?": "text" },
  /** It goes on in another case, and never again in this one. */
  merged: { into: "text" },
  paused: { reason: "text" },
  resumed: {},
  "satisfaction-recorded": { satisfied: yesNo },
  /** `days` after the closing, where it was observed; never where it was stated. */
  "loyalty-recorded": { loyal: yesNo, basis: loyaltyBases, "days?": "days" },
  "remedy-offered": { remedy: "text", blame: blames },
  /** An earlier event was a mistake. The state is as if it had not been. */
  voided: { event: "text", reason: "text" },
  /** The improvement stage: what did not conform, and where. */
  "nonconformity-recorded": { nonconformity: "text", department: "text", process: "text", "product?": "text" },
  "cause-recorded": { nonconformity: "text", cause: "text" },
  "measure-agreed": { measure: "text", nonconformity: "text", executor: "text", due: "day" },
  /** `by` checked that the measure works. */
  "measure-verified": { measure: "text" },
} as const satisfies Record<string, Fields>;
