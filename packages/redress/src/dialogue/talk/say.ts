import type { ComplaintRuleId } from "../../complaint/rules.ts";
import type { DialogueRuleId } from "../dialogue-rules.ts";
import { after, unchanged } from "./after.ts";
import { isMove, type MoveId, talkMoves } from "./moves.ts";
import type { Missing } from "./needs.ts";
import { type Reaction, reactionTo } from "./reactions.ts";
import { type MoveRefusal, refuse, type TalkRefusal } from "./refusal.ts";
import { type Skip, skipsOf } from "./skips.ts";
import { isOver, standingOf } from "./standing.ts";
import type { TalkState } from "./state.ts";

/** How a move that was made counts: in its place, in its place without effect, too early, or harmful. */
export const saidVerdicts = ["open", "idle", "premature", "harmful"] as const;

/** What a move did. */
export interface Said {
  readonly status: "said";
  readonly move: MoveId;
  readonly verdict: (typeof saidVerdicts)[number];
  readonly rule: DialogueRuleId | ComplaintRuleId;
  /** What it was too early for, and by how much. */
  readonly missing: readonly Missing[];
  /** Steps and pauses that it passed over. */
  readonly skips: readonly Skip[];
  /** By how much the hidden meters moved. */
  readonly effects: { readonly emotion: number; readonly understanding: number };
  readonly reaction: Reaction;
  readonly state: TalkState;
}

/**
 * Makes a move. An open one has its effect, or is `idle` where nothing is left for it to do; a premature one raises emotion by 1
 * and does no good; a harmful one raises it by 1 to 3, and ends the talk where emotion was at 10 already. A refused move changes
 * nothing: an apology for a fault that may not be given, an offer too early (`MoveRefusal`, with what is missing); also any move
 * once the talk is over, and one that does not exist. Pure, and never throws on a state that `startTalk` or `say` gave.
 * Rules `dialogue.effect.*`, assumed as to the amounts.
 *
 * @example
 * ```ts
 * import { say, startTalk, talkClient } from "redress/dialogue";
 * const start = startTalk(talkClient("angry", 1), { fault: "unknown" });
 * const said = say(start, "explain");
 * said.status === "said" && [said.verdict, said.rule, said.effects.emotion]; // ["premature", "dialogue.gate.heard", 1]
 * const sold = say(start, "offer-new");
 * sold.status === "refused" && sold.code; // "too-early-to-sell"
 * ```
 */
export function say(state: TalkState, move: MoveId): Said | MoveRefusal | TalkRefusal<"talk-over" | "unknown-move"> {
  if (!isMove(move)) return refuse("unknown-move", "move", move);
  if (isOver(state)) return refuse("talk-over", "move", move);
  const stands = standingOf(state, move);
  if (stands.standing === "refused") return stands.refusal;
  const { standing, rule, missing } = stands;
  const next = after(state, talkMoves[move], standing);
  const idle = standing === "open" && unchanged(state, next);
  const skips = standing === "open" && !idle ? skipsOf(state, talkMoves[move]) : [];
  const verdict = idle ? "idle" : standing;
  return {
    status: "said",
    move,
    verdict,
    rule,
    missing,
    skips,
    effects: { emotion: next.emotion - state.emotion, understanding: next.understanding - state.understanding },
    reaction: reactionTo(state, next, move, verdict, missing),
    state: next,
  };
}
