import type { ComplaintElement, Recommendation, RightReaction } from "../dialogue/advice.ts";
import type { DialogueRuleId } from "../dialogue/dialogue-rules.ts";
import type { ReplyRuleId } from "../dialogue/review/index.ts";
import type { ScenePosition } from "../dialogue/scene/position.ts";
import type { Temper } from "../dialogue/talk/client.ts";
import type { moveVerdicts } from "../dialogue/talk/grade.ts";
import type { MoveId } from "../dialogue/talk/moves.ts";
import type { Need } from "../dialogue/talk/needs.ts";
import type { Reaction } from "../dialogue/talk/reactions.ts";
import type { TalkRefusalCode } from "../dialogue/talk/refusal.ts";
import type { TalkEnd, TalkFault } from "../dialogue/talk/state.ts";
import type { StepId } from "../dialogue/talk/steps.ts";

/** Codes of the talk: rules, steps, moves, what is missing, how a client is and reacts, verdicts, ends, refusals, advice. */
export type DialogueCode =
  | `rule.${Exclude<DialogueRuleId, ReplyRuleId>}`
  | `step.dialogue.${StepId}`
  | `pause.dialogue.${"after-listen" | "after-restate" | "after-prevent"}`
  | `position.dialogue.${ScenePosition}`
  | `move.dialogue.${MoveId}`
  | `missing.dialogue.${Need}`
  | `temper.dialogue.${Temper}`
  | `fault.dialogue.${TalkFault}`
  | `reaction.dialogue.${Reaction}`
  | `verdict.dialogue.${(typeof moveVerdicts)[number]}`
  | `end.dialogue.${TalkEnd}`
  | `refusal.dialogue.${TalkRefusalCode}`
  | `element.dialogue.${ComplaintElement}`
  | `right.dialogue.${RightReaction}`
  | `recommendation.dialogue.${Recommendation}`
  | `recommendation.dialogue.${Recommendation}.${"say" | "not"}`;
