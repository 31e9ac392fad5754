import type { DialogueRuleId } from "../dialogue-rules.ts";
import { meters } from "./meters.ts";
import type { TalkState } from "./state.ts";
import { solutionSaid } from "./steps-done.ts";

/** What a move can wait for. */
export const needs = ["listened", "heard", "restated", "confirmed", "eased", "solution", "checked", "calm"] as const;
export type Need = (typeof needs)[number];

/** What is missing for a move, and by how much on the meter; 1 where it is a matter of yes or no. */
export interface Missing {
  readonly need: Need;
  readonly by: number;
  readonly rule: DialogueRuleId;
}

const rules: { readonly [N in Need]: DialogueRuleId } = {
  listened: "dialogue.gate.listened",
  heard: "dialogue.gate.heard",
  restated: "dialogue.gate.restated",
  confirmed: "dialogue.gate.confirmed",
  eased: "dialogue.gate.eased",
  solution: "dialogue.gate.solution",
  checked: "dialogue.gate.sell-last",
  calm: "dialogue.gate.sell-last",
};

/** By how much it is missing; 0 or less where it is there. */
function lacking(state: TalkState, need: Need): number {
  switch (need) {
    case "listened":
      return 1 - state.understanding;
    case "heard":
      return meters.heard - state.understanding;
    case "restated":
      return Number(!state.done.includes("restate"));
    case "confirmed":
      return Number(!state.done.includes("confirm"));
    case "eased":
      return state.emotion - meters.eased;
    case "solution":
      return Number(!solutionSaid(state));
    case "checked":
      return Number(!state.done.includes("check-effect"));
    case "calm":
      return state.emotion - meters.calm;
  }
}

/** What is missing of what is needed, in the order given. @internal */
export function missing(state: TalkState, needed: readonly Need[]): readonly Missing[] {
  const found: Missing[] = [];
  for (const need of needed) {
    const by = lacking(state, need);
    if (by > 0) found.push({ need, by, rule: rules[need] });
  }
  return found;
}
