import { talkMoves } from "./moves.ts";
import type { MoveRefusal } from "./refusal.ts";
import type { Said } from "./say.ts";

/** What a move earns, in halves: 2 full, 1 half, 0 none. Rule `dialogue.grade.points`. @internal */
export function pointsOf(turn: Said | MoveRefusal): 0 | 1 | 2 {
  if (turn.status !== "said" || turn.verdict === "premature" || turn.verdict === "harmful") return 0;
  return turn.verdict === "idle" || turn.skips.length || talkMoves[turn.move].alternatives === 1 ? 1 : 2;
}
