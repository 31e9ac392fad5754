import { meters } from "./meters.ts";
import { type MoveId, talkMoves } from "./moves.ts";
import { pointsOf } from "./points.ts";
import { say } from "./say.ts";
import { type TalkState, talkEnd } from "./state.ts";
import { doneBy, type StepId } from "./steps.ts";
import { stepsLeft } from "./steps-done.ts";

/** The state as one string: the same string, the same talk from here on. @internal */
export const stateKey = ({ emotion, understanding, done, furthest, pauseDue, last, left }: TalkState): string =>
  [emotion, understanding, done.join("+"), furthest, pauseDue, last, left].join(" ");

/** Whether nothing owed is left, and the talk is resolved. @internal */
export const isWhole = (state: TalkState): boolean => talkEnd(state) === "resolved" && !stepsLeft(state).length && !state.pauseDue;

/** Something to say: a line of a scene, or a move by its own name. @internal */
export interface Sayable {
  readonly id: string;
  readonly move: MoveId;
}

/**
 * Whether a shortest path can need the move: only what brings understanding that is still missing, a pause, or what does a step
 * that is owed. These alone ease a client from 8 to 2, so nothing has to be said only to ease. Keeps the search small.
 */
function canServe(state: TalkState, move: MoveId, owed: readonly StepId[]): boolean {
  const { step, work } = talkMoves[move];
  if (work === "pause") return true;
  if (step === "listen") return state.understanding < meters.understood;
  return owed.some((id) => id === step && doneBy[id].some((group) => group.includes(move)));
}

/**
 * A shortest path of moves that each earn full points to a talk that is whole, by what may be said in each state; of equally
 * short ones the first in the order given. Nothing where there is none. @internal
 */
export function bestPath(from: TalkState, sayables: (state: TalkState) => readonly Sayable[]): readonly Sayable[] | undefined {
  let paths: { readonly state: TalkState; readonly said: readonly Sayable[] }[] = [{ state: from, said: [] }];
  const seen = new Set([stateKey(from)]);
  while (paths.length) {
    const longer: typeof paths = [];
    for (const { state, said } of paths) {
      if (isWhole(state)) return said;
      const owed = stepsLeft(state);
      for (const sayable of sayables(state)) {
        if (!canServe(state, sayable.move, owed)) continue;
        const turn = say(state, sayable.move);
        if (turn.status !== "said" || pointsOf(turn) !== 2) continue;
        const key = stateKey(turn.state);
        if (seen.has(key)) continue;
        seen.add(key);
        longer.push({ state: turn.state, said: [...said, sayable] });
      }
    }
    paths = longer;
  }
  return undefined;
}
