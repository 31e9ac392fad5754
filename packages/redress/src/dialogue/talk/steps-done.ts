import { meters } from "./meters.ts";
import type { TalkState } from "./state.ts";
import { doneBy, type StepId, stepIds } from "./steps.ts";

/** Whether a solution was offered, with what and when. @internal */
export const solutionSaid = (state: TalkState): boolean => stepDone(state, "solve");

/** Whether a step is done. @internal */
export function stepDone({ done, understanding }: TalkState, id: StepId): boolean {
  if (id === "listen") return understanding >= meters.heard;
  return doneBy[id].every((group) => group.some((move) => done.includes(move)));
}

/** Whether a step is owed in this talk: an apology only for an evident fault, an offer never. @internal */
export const stepDue = ({ policy }: TalkState, id: StepId): boolean =>
  id === "apologise" ? policy.fault === "evident" : id !== "offer-new";

/** The steps that are owed and not done, in order. @internal */
export const stepsLeft = (state: TalkState): readonly StepId[] => stepIds.filter((id) => stepDue(state, id) && !stepDone(state, id));
