import { meters, onMeter } from "./meters.ts";
import { type MoveId, moveIds, type TalkMove } from "./moves.ts";
import { skipsOf } from "./skips.ts";
import type { TalkState } from "./state.ts";
import { orderOf } from "./steps.ts";
import { stepDone } from "./steps-done.ts";

type Changed = Partial<Pick<TalkState, "emotion" | "understanding" | "done">>;

const withMove = (done: readonly MoveId[], move: MoveId) => moveIds.filter((id) => id === move || done.includes(id));

/** What a move in its place does to the meters, and to what is done. */
function effect(state: TalkState, { id, work, step }: TalkMove): Changed {
  const { client, emotion, understanding, done, last } = state;
  const once = !done.includes(id);
  // Feelings can be met again, though not twice running by the same move; the other moves have their effect once.
  const works = step === "acknowledge-feelings" ? id !== last : once;
  const noted = withMove(done, id);
  switch (work) {
    case "listen": {
      const heard = Math.max(understanding, Math.min(meters.told, understanding + client.reveals));
      const eases = heard > understanding || (emotion > meters.eased && id !== last);
      return { understanding: heard, emotion: eases ? emotion - client.eases : emotion };
    }
    case "ask":
      return { understanding: understanding + client.reveals + 1 };
    case "confirm":
      if (!once) return {};
      return understanding >= meters.understood
        ? { emotion: emotion - 1, done: noted }
        : { understanding: understanding + client.reveals + 1, done: done.filter((move) => move !== "restate") };
    case "pause":
      return state.pauseDue ? { emotion: emotion - 1 } : {};
    case "ease":
      return works ? { emotion: emotion - client.eases, done: noted } : {};
    case "ease-1":
      return works ? { emotion: emotion - 1, done: noted } : {};
    default:
      return { done: noted };
  }
}

/** The pause that is due after a move: taken, passed over by a later step, or newly called for. */
function pauseAfter(before: TalkState, next: TalkState, move: TalkMove): TalkState["pauseDue"] {
  for (const step of ["listen", "restate", "prevent"] as const) if (stepDone(next, step) && !stepDone(before, step)) return step;
  const passed = move.work === "pause" || skipsOf(before, move).some((skip) => skip.startsWith("pause-after-"));
  return passed ? undefined : before.pauseDue;
}

/** Whether a move that was in its place did nothing. @internal */
export const unchanged = (before: TalkState, next: TalkState): boolean =>
  before.emotion === next.emotion &&
  before.understanding === next.understanding &&
  before.pauseDue === next.pauseDue &&
  before.done.length === next.done.length;

/** The state with the last move noted, where its repetition would ease nothing. */
function noting({ last: _, ...state }: TalkState, { id, step }: TalkMove): TalkState {
  return step === "acknowledge-feelings" || id === "listen" ? { ...state, last: id } : state;
}

/** The state after a move that is not refused. @internal */
export const after = (state: TalkState, move: TalkMove, standing: "open" | "premature" | "harmful"): TalkState =>
  noting(standing === "open" ? afterOpen(state, move) : afterWrong(state, move), move);

function afterWrong(state: TalkState, move: TalkMove): TalkState {
  const by = move.harmful ? Number(move.work) : 1;
  return { ...state, emotion: onMeter(state.emotion + by), left: move.harmful && state.emotion === meters.most };
}

function afterOpen(state: TalkState, move: TalkMove): TalkState {
  const changed = { ...state, ...effect(state, move) };
  const next = { ...changed, emotion: onMeter(changed.emotion), understanding: onMeter(changed.understanding) };
  if (move.work !== "pause" && unchanged(state, next)) return state;
  const order = move.step ? orderOf(move.step) : 0;
  const { pauseDue: _, ...rest } = next;
  const pauseDue = pauseAfter(state, next, move);
  const furthest = order < orderOf("apologise") ? state.furthest : Math.max(state.furthest, order);
  return { ...rest, furthest, ...(pauseDue ? { pauseDue } : {}) };
}
