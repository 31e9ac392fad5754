import { type Said, say } from "../talk/say.ts";
import { type Sayable, stateKey } from "../talk/search.ts";
import type { TalkState } from "../talk/state.ts";

/** A state that can be reached, and where each saying leads from it. @internal */
export interface Place {
  readonly state: TalkState;
  readonly to: readonly { readonly key: string; readonly turn: Said }[];
}

/** Every state that can be reached by what may be said, by its key. @internal */
export function explore(start: TalkState, sayables: (state: TalkState) => readonly Sayable[]): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const open = [start];
  const known = new Set([stateKey(start)]);
  for (let state = open.pop(); state; state = open.pop()) {
    const to: { key: string; turn: Said }[] = [];
    for (const { move } of sayables(state)) {
      const turn = say(state, move);
      if (turn.status !== "said") continue;
      const key = stateKey(turn.state);
      to.push({ key, turn });
      if (known.has(key)) continue;
      known.add(key);
      open.push(turn.state);
    }
    places.set(stateKey(state), { state, to });
  }
  return places;
}

/** How many moves each state is from one of the goals, by the moves that count; a state from which none is reached is missing. @internal */
export function distances(
  places: ReadonlyMap<string, Place>,
  isGoal: (state: TalkState) => boolean,
  counts: (turn: Said) => boolean = () => true,
): ReadonlyMap<string, number> {
  const from = new Map<string, string[]>();
  for (const [key, { to }] of places)
    for (const step of to) {
      if (!counts(step.turn)) continue;
      const before = from.get(step.key);
      if (before) before.push(key);
      else from.set(step.key, [key]);
    }
  const far = new Map<string, number>();
  let edge = [...places].flatMap(([key, { state }]) => (isGoal(state) ? [key] : []));
  for (let moves = 0; edge.length; moves++) {
    const next: string[] = [];
    for (const key of edge) {
      if (far.has(key)) continue;
      far.set(key, moves);
      next.push(...(from.get(key) ?? []));
    }
    edge = next;
  }
  return far;
}
