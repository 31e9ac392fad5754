import { meters } from "../talk/meters.ts";
import { isOver } from "../talk/standing.ts";
import type { TalkState } from "../talk/state.ts";
import { orderOf, type StepId, stepIds } from "../talk/steps.ts";
import { stepDone, stepDue } from "../talk/steps-done.ts";

/** Where a talk can stand: before one of the nine steps, or before facts with a client who is too angry for them. */
export const scenePositions = [...stepIds, "soothe"] as const;
export type ScenePosition = (typeof scenePositions)[number];

/** Steps without which a talk cannot be resolved: a talk comes back to them even when they were passed over. */
const needed: readonly StepId[] = ["listen", "restate", "solve", "check-effect"];

/**
 * Where a talk stands: before the first step that is owed, not done and not passed over (the ninth once all others are done or
 * passed); `soothe` where emotion is above 4 and only facts would follow. Undefined once the talk is over.
 *
 * @example
 * ```ts
 * import { say, scenePosition, startTalk, talkClient } from "redress/dialogue";
 * const start = startTalk(talkClient("talkative", 1), { fault: "unknown" });
 * scenePosition(start); // "listen"
 * ```
 */
export function scenePosition(state: TalkState): ScenePosition | undefined {
  if (isOver(state)) return undefined;
  const open = (id: StepId) => stepDue(state, id) && !stepDone(state, id) && (needed.includes(id) || orderOf(id) > state.furthest);
  const next = stepIds.find(open) ?? "offer-new";
  return state.emotion > meters.eased && orderOf(next) >= orderOf("solve") ? "soothe" : next;
}
