import { gradeScene, playScene, type Scene, type SceneTurn, type TalkGrade, uncheckedScene } from "redress/dialogue";
import { type DialogueExercise, mostSaid, seedsOf, talkOf } from "./talk-shape.ts";

/** A talk as it stands. */
export interface TalkSoFar {
  readonly seed: number;
  readonly turns: readonly SceneTurn[];
  /** Ids of what may be said now, the pause last; none once the talk is over. */
  readonly lines: readonly string[];
}

function sceneOf({ scene, ...exercise }: DialogueExercise, seed: number): Scene | undefined {
  const known = seedsOf({ scene, ...exercise }).includes(seed);
  return known ? uncheckedScene({ ...scene, client: { ...scene.client, seed } }) : undefined;
}

/** Plays a stored talk; undefined where it is no talk of this exercise. */
export function playTalk(exercise: DialogueExercise, answer: string): TalkSoFar | undefined {
  const talk = talkOf(answer);
  const scene = talk && sceneOf(exercise, talk.seed);
  const played = scene && playScene(scene, talk.lines.join(" "));
  if (played?.status !== "played") return undefined;
  const lines = talk && talk.lines.length < mostSaid ? played.lines.map(({ id }) => id) : [];
  return { seed: talk?.seed ?? 0, turns: played.turns, lines: lines.length ? [...lines, "pause"] : [] };
}

/** Judges a stored talk line by line; undefined where it is no talk of this exercise. */
export function judgeTalk(exercise: DialogueExercise, answer: string): TalkGrade<string> | undefined {
  const talk = talkOf(answer);
  const scene = talk && sceneOf(exercise, talk.seed);
  const graded = scene && gradeScene(scene, talk.lines.join(" "));
  return graded?.status === "graded" ? graded : undefined;
}
