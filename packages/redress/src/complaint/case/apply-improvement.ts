import type { Applied } from "./apply-filing.ts";
import type { ReadEvent } from "./event.ts";
import { objection } from "./refusal.ts";
import type { CaseState, Nonconformity } from "./state.ts";

function change(state: CaseState, id: string, to: (one: Nonconformity) => Nonconformity): Applied {
  const at = state.improvement.findIndex((one) => one.id === id);
  const found = state.improvement[at];
  if (!found) return objection("nonconformity-unknown", { field: "nonconformity", value: id });
  return { ...state, improvement: state.improvement.with(at, to(found)) };
}

const owns = (measure: string) => (one: Nonconformity) => one.measures.some(({ id }) => id === measure);

/** @internal */
export function nonconformityRecorded(state: CaseState, event: ReadEvent<"nonconformity-recorded">): Applied {
  const { at, nonconformity: id, department, process, product } = event;
  if (state.improvement.some((one) => one.id === id)) return objection("nonconformity-twice", { field: "nonconformity", value: id });
  const one = { id, department, process, ...(product && { product }), recordedAt: at, measures: [] };
  return { ...state, improvement: [...state.improvement, one] };
}

/** The latest cause counts: an inquiry may find a deeper one. @internal */
export const causeRecorded = (state: CaseState, { nonconformity, cause }: ReadEvent<"cause-recorded">): Applied =>
  change(state, nonconformity, (one) => ({ ...one, cause }));

/** @internal */
export function measureAgreed(state: CaseState, event: ReadEvent<"measure-agreed">): Applied {
  const { at, measure: id, nonconformity, executor, due } = event;
  if (state.improvement.some(owns(id))) return objection("measure-twice", { field: "measure", value: id });
  return change(state, nonconformity, (one) => ({ ...one, measures: [...one.measures, { id, executor, due, agreedAt: at }] }));
}

/** @internal */
export function measureVerified(state: CaseState, { at, by, measure: id }: ReadEvent<"measure-verified">): Applied {
  const owner = state.improvement.find(owns(id));
  const found = owner?.measures.find((one) => one.id === id);
  if (!owner || !found) return objection("measure-unknown", { field: "measure", value: id });
  if (found.verified) return objection("verified-before", { value: id });
  return change(state, owner.id, (one) => ({
    ...one,
    measures: one.measures.map((each) => (each.id === id ? { ...each, verified: { at, by } } : each)),
  }));
}
