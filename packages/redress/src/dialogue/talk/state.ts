import { type TalkClient, tempers } from "./client.ts";
import { DialogueError } from "./error.ts";
import { meters } from "./meters.ts";
import type { MoveId } from "./moves.ts";
import type { StepId } from "./steps.ts";
import { solutionSaid } from "./steps-done.ts";

/** Whether the company's fault is evident when the talk begins; `not-ours`: evident that it is not. */
export const talkFaults = ["evident", "unknown", "not-ours"] as const;
export type TalkFault = (typeof talkFaults)[number];

/** What holds in a talk, beside the client. */
export interface TalkPolicy {
  readonly fault: TalkFault;
  /** Whose law says what an apology admits, as in `apologyLaws`. Without one, or one we know no law of: the cautious default. */
  readonly jurisdiction?: string;
}

/** Where a talk stands. */
export interface TalkState {
  readonly client: TalkClient;
  readonly policy: TalkPolicy;
  /** Hidden meter, 0 to 10. */
  readonly emotion: number;
  /** Hidden meter of how well the problem is understood, 0 to 10. */
  readonly understanding: number;
  /** Good moves that have had their effect, each once, in the order of the moves; without listening and asking, which the meter shows. */
  readonly done: readonly MoveId[];
  /** Order of the furthest step, from the fourth on, that a move has served; 0 before. */
  readonly furthest: number;
  /** The step after which a pause is due now. */
  readonly pauseDue?: StepId;
  /** The last move, where its repetition would ease nothing. */
  readonly last?: MoveId;
  /** The client has left. */
  readonly left: boolean;
}

/** How a talk stands or has ended. */
export const talkEnds = ["resolved", "unresolved", "left-angry"] as const;
export type TalkEnd = (typeof talkEnds)[number];

/**
 * Begins a talk. Nothing is said yet; the client's first words are the scene's.
 *
 * @throws DialogueError naming `client` or `policy` and the field: an unknown temper or fault, emotion at the start that is no
 * whole number from 0 to 8 (one wrong move must not end a talk), `eases` or `reveals` that is no whole number from 1 to 5.
 *
 * @example
 * ```ts
 * import { startTalk, talkClient } from "redress/dialogue";
 * const state = startTalk(talkClient("angry", 1), { fault: "unknown" });
 * [state.emotion, state.understanding, state.done]; // [7, 0, []]
 * ```
 */
export function startTalk(client: TalkClient, policy: TalkPolicy): TalkState {
  const whole = (field: Exclude<keyof TalkClient, "temper">, least: number, most: number) => {
    const value = client?.[field];
    if (!(Number.isInteger(value) && value >= least && value <= most))
      throw new DialogueError("client", field, `a whole number from ${least} to ${most}`);
  };
  if (!tempers.includes(client?.temper)) throw new DialogueError("client", "temper", `one of ${tempers.join(", ")}`);
  whole("emotion", 0, 8);
  whole("eases", 1, 5);
  whole("reveals", 1, 5);
  if (!talkFaults.includes(policy?.fault)) throw new DialogueError("policy", "fault", `one of ${talkFaults.join(", ")}`);
  return { client, policy, emotion: client.emotion, understanding: 0, done: [], furthest: 0, left: false };
}

/**
 * How a talk stands: `left-angry` once the client has left; `resolved` where a solution with what and when was said, its effect
 * found out, and emotion is at 4 or less; `unresolved` otherwise. Rules `dialogue.end.*`, assumed.
 *
 * @example
 * ```ts
 * import { startTalk, talkClient, talkEnd } from "redress/dialogue";
 * talkEnd(startTalk(talkClient("angry", 1), { fault: "unknown" })); // "unresolved"
 * ```
 */
export function talkEnd(state: TalkState): TalkEnd {
  if (state.left) return "left-angry";
  const helped = solutionSaid(state) && state.done.includes("check-effect");
  return helped && state.emotion <= meters.eased ? "resolved" : "unresolved";
}
