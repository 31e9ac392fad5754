/**
 * The talk with a dissatisfied client: its nine steps, what may be said when, and how a talk is judged.
 * @module
 */
export {
  type ComplaintElement,
  complaintElements,
  type Recommendation,
  type RightReaction,
  recommendations,
  rightReactions,
} from "./advice.ts";
export { type DialogueRuleId, dialogueRules } from "./dialogue-rules.ts";
export * from "./review/index.ts";
export { defineScene, repairBound } from "./scene/define-scene.ts";
export { exampleScenes, exampleSpecs } from "./scene/examples.ts";
export { gradeScene, mostTurns, type PlayedScene, playScene, type SceneTurn, type UnplayableScene } from "./scene/play.ts";
export { type ScenePosition, scenePosition, scenePositions } from "./scene/position.ts";
export { leastLines, mostLines, type Scene, type SceneLine, type SceneSpec, sceneLines, uncheckedScene } from "./scene/scene.ts";
export { type TalkClient, type Temper, talkClient, temperBounds, tempers } from "./talk/client.ts";
export { DialogueError } from "./talk/error.ts";
export { type BetterPath, type GradedMove, gradeTalk, moveVerdicts, type TalkGrade } from "./talk/grade.ts";
export { meters } from "./talk/meters.ts";
export { type MoveId, moveIds, type TalkMove, talkMoves } from "./talk/moves.ts";
export { type Missing, type Need, needs } from "./talk/needs.ts";
export { type Reaction, reactions } from "./talk/reactions.ts";
export { type MoveRefusal, type TalkRefusal, type TalkRefusalCode, talkRefusals } from "./talk/refusal.ts";
export { type PlayedTalk, replayTalk, type Talk, type UnplayableTalk } from "./talk/replay.ts";
export { type Said, saidVerdicts, say } from "./talk/say.ts";
export type { Skip } from "./talk/skips.ts";
export { moveStandings, movesAt, type StandingMove } from "./talk/standing.ts";
export {
  startTalk,
  type TalkEnd,
  type TalkFault,
  type TalkPolicy,
  type TalkState,
  talkEnd,
  talkEnds,
  talkFaults,
} from "./talk/state.ts";
export { type StepId, stepIds, type TalkStep, talkSteps } from "./talk/steps.ts";
