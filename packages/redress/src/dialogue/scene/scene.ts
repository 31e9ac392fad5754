import { type TalkClient, type Temper, talkClient } from "../talk/client.ts";
import type { MoveId } from "../talk/moves.ts";
import type { Reaction } from "../talk/reactions.ts";
import type { Sayable } from "../talk/search.ts";
import type { TalkFault, TalkPolicy, TalkState } from "../talk/state.ts";
import { type ScenePosition, scenePosition } from "./position.ts";

/** A whole sentence that the learner may say; its words live in the lesson's packs, under the id. */
export interface SceneLine extends Sayable {
  readonly id: string;
  readonly move: MoveId;
  /** Where in the talk it is offered. */
  readonly at: readonly ScenePosition[];
}

/** A conversation as its author writes it, without words. */
export interface SceneSpec {
  readonly id: string;
  readonly client: { readonly temper: Temper; readonly seed: number };
  readonly fault: TalkFault;
  readonly jurisdiction?: string;
  readonly lines: readonly SceneLine[];
  /** Ids of what the client says for each of his reactions; several take turns. */
  readonly replies: { readonly [R in Reaction]?: readonly string[] };
  /** Within how many moves every state must be led to a resolved talk; `repairBound` where it is not given. */
  readonly repairWithin?: number;
}

/** A scene, checked. `pause`, saying nothing for a moment, is offered beside the lines in every state. */
export interface Scene extends Omit<SceneSpec, "client" | "fault" | "jurisdiction"> {
  readonly client: TalkClient;
  readonly policy: TalkPolicy;
}

/** Lines offered in a state, without the pause. */
export const leastLines = 4;
export const mostLines = 5;

/** Saying nothing, by the id that stands for it in a talk. @internal */
export const silence: Sayable = { id: "pause", move: "pause" };

/**
 * The lines offered in a state, four or five, in the scene's order; none once the talk is over. Beside them `pause` can always be
 * chosen.
 *
 * @example
 * ```ts
 * import { exampleScenes, sceneLines, startTalk } from "redress/dialogue";
 * const scene = exampleScenes["clinic-reception"];
 * sceneLines(scene, startTalk(scene.client, scene.policy)).map(({ move }) => move); // ["listen", "clarify", "explain", "order-calm", "offer-solution"]
 * ```
 */
export function sceneLines({ lines }: Pick<Scene, "lines">, state: TalkState): readonly SceneLine[] {
  const position = scenePosition(state);
  return position ? lines.filter(({ at }) => at.includes(position)) : [];
}

/** Everything that may be said in a state: the lines, and the pause. @internal */
export const sayablesOf =
  (scene: Pick<Scene, "lines">) =>
  (state: TalkState): readonly Sayable[] => {
    const lines = sceneLines(scene, state);
    return lines.length ? [silence, ...lines] : [];
  };

/**
 * A scene ready to be played, without the author's checks: for a page, where a test has defined the same scene with
 * `defineScene`, which goes through every state and takes about a second.
 *
 * @throws DialogueError where temper or seed are not what `talkClient` takes.
 *
 * @example
 * ```ts
 * import { exampleSpecs, uncheckedScene } from "redress/dialogue";
 * uncheckedScene(exampleSpecs["software-support"]).policy; // { fault: "unknown" }
 * ```
 */
export const uncheckedScene = ({ client, fault, jurisdiction, ...rest }: SceneSpec): Scene => ({
  ...rest,
  client: talkClient(client?.temper, client?.seed),
  policy: jurisdiction === undefined ? { fault } : { fault, jurisdiction },
});
