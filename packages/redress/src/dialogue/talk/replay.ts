import type { TalkClient } from "./client.ts";
import { isMove, type MoveId } from "./moves.ts";
import { type MoveRefusal, refuse, type TalkRefusal } from "./refusal.ts";
import { type Said, say } from "./say.ts";
import { startTalk, type TalkEnd, type TalkPolicy, type TalkState, talkEnd } from "./state.ts";

/** A talk: with whom, what holds, and what was said. */
export interface Talk {
  readonly client: TalkClient;
  readonly policy: TalkPolicy;
  readonly moves: readonly MoveId[];
}

/** A talk played through. */
export interface PlayedTalk {
  readonly status: "played";
  readonly start: TalkState;
  /** What each move did; a refusal where it was not made, which leaves the state as it was. */
  readonly turns: readonly (Said | MoveRefusal)[];
  readonly state: TalkState;
  readonly end: TalkEnd;
}

/** A talk that cannot be played: what is at fault, and where. */
export type UnplayableTalk = TalkRefusal<"not-a-talk" | "unknown-move" | "talk-over">;

/**
 * Plays a talk from client and moves; the same ones always give the same talk. Moves that are refused are kept with their
 * refusal and change nothing. A move that does not exist, or one after the talk is over, refuses the whole talk with its place;
 * so does anything but a list of moves.
 *
 * @throws DialogueError as `startTalk` does.
 *
 * @example
 * ```ts
 * import { replayTalk, talkClient } from "redress/dialogue";
 * const talk = replayTalk({ client: talkClient("angry", 1), policy: { fault: "unknown" }, moves: ["order-calm", "listen", "listen"] });
 * talk.status === "played" && talk.turns.map((turn) => (turn.status === "said" ? turn.reaction : turn.code)); // ["raises-voice", "adds-fact", "adds-fact"]
 * ```
 */
export function replayTalk({ client, policy, moves }: Talk): PlayedTalk | UnplayableTalk {
  const start = startTalk(client, policy);
  if (!Array.isArray(moves)) return refuse("not-a-talk", "moves", moves);
  let state = start;
  const turns: (Said | MoveRefusal)[] = [];
  for (const [position, move] of moves.entries()) {
    if (!isMove(move)) return refuse("unknown-move", "moves", move, position);
    const turn = say(state, move);
    if (turn.status === "said") {
      turns.push(turn);
      state = turn.state;
    } else if ("rule" in turn) turns.push(turn);
    else return refuse(turn.code, "moves", move, position);
  }
  return { status: "played", start, turns, state, end: talkEnd(state) };
}
