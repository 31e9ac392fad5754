import type { CaseState } from "./state.ts";

/** The stages of handling a claim, in order (C34). The improvement stage comes after, with no deadline of its own. */
export const stages = ["registration", "acceptance", "first-contact", "agreement", "implementation", "verification", "hand-over"] as const;
export type Stage = (typeof stages)[number];

const all = <T>(list: readonly T[], holds: (one: T) => unknown) => list.length > 0 && list.every(holds);

/** The furthest stage that is complete, whether or not the ones before it are: a log may skip, and the audit asks. @internal */
export function stageOf(state: Omit<CaseState, "stage">): Stage {
  if (state.handedOverAt !== undefined) return "hand-over";
  if (all(state.corrections, ({ verified }) => verified)) return "verification";
  if (all(state.corrections, ({ implemented }) => implemented)) return "implementation";
  if (state.corrections.length) return "agreement";
  if (state.firstContactAt !== undefined) return "first-contact";
  return state.acceptedAt !== undefined ? "acceptance" : "registration";
}
