import { type MoveId, movesAt, say, startTalk, type TalkFault, type TalkState, type Temper, talkClient, talkMoves } from "redress/dialogue";
import { ItemMistake } from "../item-mistake.ts";
import type { Expected, OptionWorth } from "../shape.ts";

/** A talk up to now: the client, whether the fault is evident, and the moves made. */
export interface MoveFacts {
  readonly temper: Temper;
  readonly seed: number;
  readonly fault: TalkFault;
  readonly said: readonly MoveId[];
}

/** One thing that can be said next. */
export interface MoveOption {
  readonly id: string;
  readonly move?: MoveId;
}

function talked(item: string, { temper, seed, fault, said }: MoveFacts): TalkState {
  let state = startTalk(talkClient(temper, seed), { fault });
  for (const [at, move] of said.entries()) {
    const turn = say(state, move);
    if (turn.status !== "said") throw new ItemMistake(item, `facts.said.${at}`, `${move} is refused`);
    state = turn.state;
  }
  return state;
}

/**
 * The key of a question what to say next, by how the moves stand: what is in its place is right, and what is too early or does
 * harm is told by what it overlooks.
 *
 * @throws ItemMistake where a move is unknown or cannot have been made.
 */
export function moveKey(item: string, facts: MoveFacts, options: readonly MoveOption[]): Expected {
  const moves = movesAt(talked(item, facts));
  const rules: string[] = [];
  const worth = options.map(({ id, move }, at): OptionWorth => {
    const found = moves.find((one) => one.move === move);
    if (!found) throw new ItemMistake(item, `options.${at}.move`, `no move ${move}`);
    if (found.standing === "open") {
      rules.push(found.rule);
      return { option: id, points: 1 };
    }
    const harmful = talkMoves[found.move].harmful;
    return { option: id, points: 0, overlooks: { code: harmful ? `move-${found.move}` : "move-too-early" } };
  });
  return { item, confidence: "settled", worth, rule: rules[0] ?? "dialogue.step.order", rules, because: [], against: [] };
}
