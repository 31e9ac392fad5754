import type { ComplaintRuleId } from "../../complaint/rules.ts";
import type { DialogueRuleId } from "../dialogue-rules.ts";
import { type MoveId, moveIds } from "./moves.ts";
import type { Missing } from "./needs.ts";
import { pointsOf } from "./points.ts";
import type { MoveRefusal } from "./refusal.ts";
import { type PlayedTalk, replayTalk, type Talk, type UnplayableTalk } from "./replay.ts";
import type { Said } from "./say.ts";
import { bestPath, type Sayable } from "./search.ts";
import type { Skip } from "./skips.ts";
import type { TalkEnd, TalkState } from "./state.ts";
import type { StepId } from "./steps.ts";
import { stepIds } from "./steps.ts";
import { stepDone, stepsLeft } from "./steps-done.ts";

/** How a move of a finished talk is judged. */
export const moveVerdicts = ["open", "idle", "premature", "harmful", "repaired", "refused"] as const;

/** One move, judged. */
export interface GradedMove {
  readonly move: MoveId;
  readonly verdict: (typeof moveVerdicts)[number];
  readonly rule: DialogueRuleId | ComplaintRuleId;
  readonly points: "full" | "half" | "none";
  readonly missing: readonly Missing[];
  readonly skips: readonly Skip[];
  /** What a repaired move was, and the place of the move that made it good, from 0. */
  readonly was?: "premature" | "harmful";
  readonly repairedAt?: number;
}

/** A path that would have been better: keep the moves before `from` (its place, from 0), then say these. */
export interface BetterPath<Id extends string = MoveId> {
  readonly from: number;
  readonly moves: readonly Id[];
}

/** A talk, judged. */
export interface TalkGrade<Id extends string = MoveId> {
  readonly status: "graded";
  readonly moves: readonly GradedMove[];
  readonly end: TalkEnd;
  readonly steps: { readonly done: readonly StepId[]; readonly left: readonly StepId[] };
  /** In halves: 2 for a move with full points. `of` counts two for each move, and for each step that is owed and left. */
  readonly points: { readonly got: number; readonly of: number };
  /** Missing where nothing was wrong and nothing is left. */
  readonly better?: BetterPath<Id>;
}

const names = ["none", "half", "full"] as const;

/** The state before each move, and at the end. */
function statesOf({ start, turns }: PlayedTalk): readonly TalkState[] {
  const states = [start];
  for (const [at, turn] of turns.entries()) states.push(turn.status === "said" ? turn.state : (states[at] as TalkState));
  return states;
}

/** The place of the move that made a mistake good: a later open one after which emotion is no higher than before the mistake. */
function repair(turns: readonly (Said | MoveRefusal)[], at: number, before: number): number | undefined {
  const found = turns.findIndex(
    (turn, place) => place > at && turn.status === "said" && turn.verdict === "open" && turn.state.emotion <= before,
  );
  return found < 0 ? undefined : found;
}

function judge(turns: readonly (Said | MoveRefusal)[], at: number, before: TalkState): GradedMove {
  const turn = turns[at] as Said | MoveRefusal;
  const { rule, missing } = turn;
  if (turn.status === "refused") return { move: turn.value as MoveId, verdict: "refused", rule, points: "none", missing, skips: [] };
  const { move, verdict, skips } = turn;
  if (verdict === "premature" || verdict === "harmful") {
    const repairedAt = repair(turns, at, before.emotion);
    if (repairedAt !== undefined) return { move, verdict: "repaired", was: verdict, repairedAt, rule, points: "half", missing, skips };
  }
  return { move, verdict, rule, points: names[pointsOf(turn)], missing, skips };
}

/** Judges a talk that was played, with what could have been said in each state. @internal */
export function gradePlayed(played: PlayedTalk, sayables: (state: TalkState) => readonly Sayable[]): TalkGrade<string> {
  const { turns, state, end } = played;
  const states = statesOf(played);
  const moves = turns.map((_, at) => judge(turns, at, states[at] as TalkState));
  const wrong = moves.findIndex(({ points }) => points !== "full");
  const from = wrong < 0 ? turns.length : wrong;
  const path = bestPath(states[from] as TalkState, sayables);
  const left = stepsLeft(state);
  return {
    status: "graded",
    moves,
    end,
    steps: { done: stepIds.filter((id) => stepDone(state, id)), left },
    points: {
      got: moves.reduce((sum, { points }) => sum + names.indexOf(points), 0),
      of: 2 * (moves.length + left.length),
    },
    ...(path?.length ? { better: { from, moves: path.map(({ id }) => id) } } : {}),
  };
}

const everyMove: readonly Sayable[] = /* @__PURE__ */ moveIds.map((move) => ({ id: move, move }));

/**
 * Judges a talk move by move: the verdict with its rule, what was missing, what was passed over, the points; then the steps done
 * and left, how it ended, and one better path: kept up to the first move without full points, and from there a shortest one
 * to a talk that is resolved with nothing owed and no pause passed over. Refusals as `replayTalk`.
 * Rules `dialogue.grade.*`, `dialogue.end.*`, assumed: the documents grade no talk.
 *
 * @throws DialogueError as `startTalk` does.
 *
 * @example
 * ```ts
 * import { gradeTalk, talkClient } from "redress/dialogue";
 * const grade = gradeTalk({ client: talkClient("angry", 1), policy: { fault: "unknown" }, moves: ["order-calm", "listen", "listen"] });
 * grade.status === "graded" && grade.moves.map(({ verdict, points }) => `${verdict} ${points}`); // ["repaired half", "open full", "open full"]
 * grade.status === "graded" && [grade.end, grade.points, grade.better?.from]; // ["unresolved", { got: 5, of: 20 }, 0]
 * ```
 */
export function gradeTalk(talk: Talk): TalkGrade | UnplayableTalk {
  const played = replayTalk(talk);
  return played.status === "refused" ? played : (gradePlayed(played, () => everyMove) as TalkGrade);
}
