import { gradePlayed, type TalkGrade } from "../talk/grade.ts";
import type { MoveId } from "../talk/moves.ts";
import { type MoveRefusal, refuse, type TalkRefusal } from "../talk/refusal.ts";
import type { PlayedTalk } from "../talk/replay.ts";
import { type Said, say } from "../talk/say.ts";
import { startTalk, talkEnd } from "../talk/state.ts";
import { type Scene, type SceneLine, sayablesOf, sceneLines, silence } from "./scene.ts";

/** What was said in a scene, and what the client said to it. */
export interface SceneTurn {
  /** Id of the line, or `pause`. */
  readonly line: string;
  readonly move: MoveId;
  readonly turn: Said | MoveRefusal;
  /** Id of the client's reply; missing where the line was refused, and so not said. */
  readonly reply?: string;
}

/** A scene played so far. */
export interface PlayedScene extends Omit<PlayedTalk, "turns"> {
  readonly turns: readonly SceneTurn[];
  /** The lines offered now, beside `pause`; none once the talk is over. */
  readonly lines: readonly SceneLine[];
}

/** Why what was sent is no talk in this scene. */
export type UnplayableScene = TalkRefusal<"not-a-talk" | "unknown-line" | "line-not-offered" | "talk-over">;

/** How many lines a talk may have at most, so that nobody makes a server play for ever. */
export const mostTurns = 100;

/** The ids of a talk. Upholds that one talk is written in one way: ids joined by one space each. */
function idsOf(talk: string): readonly string[] | undefined {
  if (typeof talk !== "string" || talk.length > 64 * mostTurns) return undefined;
  const ids = talk === "" ? [] : talk.split(" ");
  return ids.length <= mostTurns && ids.every((id) => /^[a-z0-9-]+$/.test(id)) ? ids : undefined;
}

/**
 * Plays a talk in a scene. The talk is one string: the ids of the lines said, joined by single spaces, `pause` for saying
 * nothing, `""` for none yet; at most 100. The same scene and string always give the same talk, so a server can play it again.
 * Refused as a whole, with the place: what is no such string, a line that the scene does not have or does not offer there,
 * anything after the talk is over.
 *
 * @example
 * ```ts
 * import { exampleScenes, playScene } from "redress/dialogue";
 * const played = playScene(exampleScenes["clinic-reception"], "calm-down tell-me");
 * played.status === "played" && played.turns.map(({ reply }) => reply); // ["raises-voice", "adds-fact"]
 * const forged = playScene(exampleScenes["clinic-reception"], "something-new");
 * forged.status === "refused" && [forged.code, forged.position]; // ["line-not-offered", 0]
 * ```
 */
export function playScene(scene: Scene, talk: string): PlayedScene | UnplayableScene {
  const ids = idsOf(talk);
  if (!ids) return refuse("not-a-talk", "talk", talk);
  const start = startTalk(scene.client, scene.policy);
  const turns: SceneTurn[] = [];
  let state = start;
  for (const [position, id] of ids.entries()) {
    const offered = sayablesOf(scene)(state);
    const line = offered.find((one) => one.id === id);
    if (!line) {
      const known = id === silence.id || scene.lines.some((one) => one.id === id);
      return refuse(!known ? "unknown-line" : offered.length ? "line-not-offered" : "talk-over", "talk", id, position);
    }
    const turn = say(state, line.move);
    if (turn.status === "refused") {
      if (!("rule" in turn)) return refuse("talk-over", "talk", id, position);
      turns.push({ line: id, move: line.move, turn });
      continue;
    }
    const replies = scene.replies[turn.reaction] ?? [];
    const reply = replies[position % replies.length];
    turns.push({ line: id, move: line.move, turn, ...(reply === undefined ? {} : { reply }) });
    state = turn.state;
  }
  return { status: "played", start, turns, state, end: talkEnd(state), lines: sceneLines(scene, state) };
}

/**
 * Judges a talk in a scene, as `gradeTalk` does; the better path is made of the scene's own lines, as their ids. Refusals as
 * `playScene`.
 *
 * @example
 * ```ts
 * import { exampleScenes, gradeScene } from "redress/dialogue";
 * const grade = gradeScene(exampleScenes["clinic-reception"], "calm-down tell-me");
 * grade.status === "graded" && grade.better?.moves.slice(0, 3); // ["tell-me", "ask-detail", "pause"]
 * ```
 */
export function gradeScene(scene: Scene, talk: string): TalkGrade<string> | UnplayableScene {
  const played = playScene(scene, talk);
  if (played.status === "refused") return played;
  return gradePlayed({ ...played, turns: played.turns.map(({ turn }) => turn) }, sayablesOf(scene));
}
