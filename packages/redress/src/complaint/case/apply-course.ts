import type { Applied } from "./apply-filing.ts";
import type { ReadEvent } from "./event.ts";
import { objection } from "./refusal.ts";
import type { CaseState, LoyaltyRecord } from "./state.ts";

const running = ({ pauses }: CaseState) => {
  const last = pauses.at(-1);
  return last && last.to === undefined ? last : undefined;
};

/** A pause ends with the case, if nobody ended it before. */
function unpaused(state: CaseState, at: number): CaseState {
  const pause = running(state);
  return pause ? { ...state, pauses: state.pauses.with(-1, { ...pause, to: at }) } : state;
}

/** @internal */
export function paused(state: CaseState, { at, reason }: ReadEvent<"paused">): Applied {
  return running(state) ? objection("paused-already") : { ...state, pauses: [...state.pauses, { from: at, reason }] };
}

/** @internal */
export const resumed = (state: CaseState, { at }: ReadEvent<"resumed">): Applied =>
  running(state) ? unpaused(state, at) : objection("not-paused");

/** Closing the contact ends the case only where no claim was opened from it. @internal */
export function closed(state: CaseState, { at, what }: ReadEvent<"closed">): Applied {
  if (what === "claim" && !state.claim) return objection("no-claim", { type: "closed" });
  if (what === "contact" && state.contact.closedAt !== undefined) return objection("closed", { type: "closed" });
  const closings = [...state.closings, { at, what }];
  const contact = what === "contact" ? { ...state.contact, closedAt: at } : state.contact;
  const next = { ...state, closings, contact };
  return what === "contact" && state.claim ? next : { ...unpaused(next, at), phase: "closed" };
}

/** What the client said of the last resolution, and its handing over, tell nothing of the next one. @internal */
export function reopened({ satisfaction, handedOverAt, withdrawnAt, ...state }: CaseState, { at, reason }: ReadEvent<"reopened">): Applied {
  const { closedAt, ...contact } = state.contact;
  return {
    ...state,
    phase: state.claim ? "claim" : "contact",
    contact: state.claim ? state.contact : contact,
    reopenings: [...state.reopenings, { at, ...(reason && { reason }) }],
    loyalty: [],
  };
}

/** @internal */
export const withdrawn = (state: CaseState, { at }: ReadEvent<"withdrawn">): Applied => ({ ...unpaused(state, at), withdrawnAt: at });

/** @internal */
export const merged = (state: CaseState, { at, into }: ReadEvent<"merged">): Applied => ({ ...unpaused(state, at), mergedInto: into });

/** @internal */
export const satisfactionRecorded = (state: CaseState, { at, satisfied }: ReadEvent<"satisfaction-recorded">): Applied => ({
  ...state,
  satisfaction: { at, satisfied },
});

/** @internal */
export function loyaltyRecorded(state: CaseState, { at, loyal, basis, days }: ReadEvent<"loyalty-recorded">): Applied {
  if (basis === "observed-after" && days === undefined) return objection("days-missing", { field: "days" });
  if (basis === "stated-at-closing" && days !== undefined) return objection("days-not-asked", { field: "days", value: days });
  if (basis === "observed-after" && state.phase !== "closed" && state.phase !== "withdrawn") return objection("not-closed");
  const record: LoyaltyRecord = { at, loyal, basis, ...(days !== undefined && { days }) };
  return { ...state, loyalty: [...state.loyalty, record] };
}
