import type { TalkMove } from "./moves.ts";
import type { TalkState } from "./state.ts";
import { orderOf, type StepId, stepIds } from "./steps.ts";
import { stepDone, stepDue } from "./steps-done.ts";

/** A step, or the pause after a step, that a move passed over. */
export type Skip = StepId | `pause-after-${StepId}`;

/**
 * What a move in its place passes over, each thing once: the pause that is due, where the move serves a later step; the steps
 * that are owed and not done before its own. Meeting the client's feelings passes over no step. @internal
 */
export function skipsOf(state: TalkState, { step }: TalkMove): readonly Skip[] {
  if (!step) return [];
  const order = orderOf(step);
  const pause: readonly Skip[] = state.pauseDue && order > orderOf(state.pauseDue) ? [`pause-after-${state.pauseDue}`] : [];
  if (order < orderOf("apologise")) return pause;
  const between = stepIds.slice(state.furthest, order - 1);
  return [...pause, ...between.filter((id) => stepDue(state, id) && !stepDone(state, id))];
}
