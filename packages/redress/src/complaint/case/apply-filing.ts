import type { ReadEvent } from "./event.ts";
import { type Objection, objection } from "./refusal.ts";
import type { CaseState } from "./state.ts";

/** What an event makes of a state, or why it cannot follow. @internal */
export type Applied = CaseState | Objection;

/** @internal */
export const registered = ({ at, contact: id, kind }: ReadEvent<"registered">): CaseState => ({
  phase: "contact",
  stage: "registration",
  registeredAt: at,
  contact: { id, ...(kind && { kind }) },
  acknowledged: {},
  corrections: [],
  extensions: [],
  remedies: [],
  pauses: [],
  closings: [],
  reopenings: [],
  loyalty: [],
  improvement: [],
});

/** @internal */
export function acknowledged(state: CaseState, { at, how }: ReadEvent<"acknowledged">): Applied {
  const field = how === "automatic" ? "automaticAt" : "personalAt";
  return { ...state, acknowledged: { [field]: at, ...state.acknowledged } };
}

/** @internal */
export const assigned = (state: CaseState, { at, department, responsible }: ReadEvent<"assigned">): Applied => ({
  ...state,
  assigned: { at, department, responsible },
});

/** @internal */
export function classified(state: CaseState, { kind, origin, validity, importance }: ReadEvent<"classified">): Applied {
  if (!(kind || origin || validity || importance)) return objection("nothing-classified");
  const before = state.contact.kind;
  // Otherwise a second classification would be a relabelling that needs no reason.
  if (kind && before && kind !== before) return objection("kind-decided", { field: "kind", value: kind, expected: before });
  if (origin && state.claim && origin !== state.claim.origin)
    return objection("origin-differs", { field: "origin", value: origin, expected: state.claim.origin });
  return {
    ...state,
    contact: { ...state.contact, ...(kind && { kind }) },
    ...(origin && { origin }),
    ...(validity && { validity }),
    ...(importance && { importance }),
  };
}

/** @internal */
export function relabelled(state: CaseState, { from, to }: ReadEvent<"relabelled">): Applied {
  const kind = state.contact.kind ?? "undecided";
  if (from !== kind) return objection("kind-differs", { field: "from", value: from, expected: kind });
  if (from === to) return objection("kind-same", { field: "to", value: to });
  return { ...state, contact: { ...state.contact, kind: to } };
}

/** @internal */
export function claimOpened(state: CaseState, { at, claim: id, basis, origin }: ReadEvent<"claim-opened">): Applied {
  const { contact } = state;
  if (contact.kind !== "complaint") return objection("not-a-complaint", { kind: contact.kind ?? "undecided" });
  if (basis !== contact.id) return objection("basis-differs", { field: "basis", value: basis, expected: contact.id });
  if (state.origin && state.origin !== origin)
    return objection("origin-differs", { field: "origin", value: origin, expected: state.origin });
  return { ...state, origin, claim: { id, basis, origin, openedAt: at } };
}
