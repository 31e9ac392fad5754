import type { Applied } from "./apply-filing.ts";
import type { ReadEvent } from "./event.ts";
import { type Objection, objection } from "./refusal.ts";
import type { CaseState, Correction } from "./state.ts";

/** @internal */
export const accepted = (state: CaseState, { at }: ReadEvent<"accepted">): Applied => ({ ...state, acceptedAt: state.acceptedAt ?? at });

/** @internal */
export function firstContact(state: CaseState, { at, how }: ReadEvent<"first-contact">): Applied {
  if (state.firstContactAt !== undefined) return objection("contacted-before");
  return how === "personal" ? { ...state, firstContactAt: at } : state;
}

/** @internal */
export function correctionsAgreed(state: CaseState, { at, corrections }: ReadEvent<"corrections-agreed">): Applied {
  const ids = new Set(state.corrections.map(({ id }) => id));
  for (const [row, { id }] of corrections.entries()) {
    if (ids.has(id)) return objection("correction-twice", { field: `corrections[${row}].id`, value: id });
    ids.add(id);
  }
  return { ...state, corrections: [...state.corrections, ...corrections.map((one) => ({ ...one, agreedAt: at }))] };
}

function change(state: CaseState, id: string, to: (one: Correction) => Correction | Objection): Applied {
  const at = state.corrections.findIndex((one) => one.id === id);
  const found = state.corrections[at];
  if (!found) return objection("correction-unknown", { field: "correction", value: id });
  const changed = to(found);
  return "refused" in changed ? changed : { ...state, corrections: state.corrections.with(at, changed) };
}

/** @internal */
export function extended(state: CaseState, { at, reason, correction, until }: ReadEvent<"extended">): Applied {
  const extension = { at, reason, ...(correction && { correction }), ...(until && { until }) };
  const next = { ...state, extensions: [...state.extensions, extension] };
  return correction ? change(next, correction, (one) => ({ ...one, ...(until && { extendedTo: until }) })) : next;
}

/** May be repeated until it is verified: a check that failed is followed by another try. @internal */
export const implemented = (state: CaseState, { at, by, correction }: ReadEvent<"implemented">): Applied =>
  change(state, correction, (one) =>
    one.verified ? objection("verified-before", { value: correction }) : { ...one, implemented: { at, by } },
  );

const check =
  ({ at, by }: ReadEvent<"verified">) =>
  (one: Correction) => {
    if (one.verified) return objection("verified-before", { value: one.id });
    return one.implemented ? { ...one, verified: { at, by } } : objection("not-implemented", { correction: one.id });
  };

/** @internal */
export function verified(state: CaseState, event: ReadEvent<"verified">): Applied {
  if (event.correction) return change(state, event.correction, check(event));
  const [last] = state.corrections.slice(-1);
  if (!last) return objection("nothing-agreed");
  const left = state.corrections.filter((one) => !one.verified);
  if (!left.length) return objection("verified-before", { value: last.id });
  return left.reduce<Applied>((next, { id }) => ("refused" in next ? next : change(next, id, check(event))), state);
}

/** @internal */
export const handedOver = (state: CaseState, { at }: ReadEvent<"handed-over">): Applied => ({ ...state, handedOverAt: at });

/** @internal */
export const remedyOffered = (state: CaseState, { at, remedy, blame }: ReadEvent<"remedy-offered">): Applied => ({
  ...state,
  remedies: [...state.remedies, { at, remedy, blame }],
});
