export type { ItemFacts, TableOption } from "./by-table.ts";
export { askOption } from "./by-table.ts";
export type { ChangeFacts } from "./change.ts";
export type { CheckExercise } from "./check.ts";
export type { ChoiceExercise } from "./choice.ts";
export type { DeadlineExercise, DeadlineItem } from "./deadline-shape.ts";
export { defineExercise, ExerciseError } from "./define.ts";
export { replyIds } from "./dialogue.ts";
export { expectedTime, secondsFor } from "./expected-time.ts";
export { figureStatuses } from "./figure-status.ts";
export { fingerprint } from "./fingerprint.ts";
export { entriesOf, type FormExercise, nextPlace, type PublicForm } from "./form-shape.ts";
export { type JudgedPlace, judgeForm, nextOf } from "./form-weigh.ts";
export { drawnIn } from "./generated.ts";
export type { GeneratedExercise } from "./generated-shape.ts";
export {
  type AttemptsPolicy,
  type GoesCounted,
  goesCounted,
  goesLeft,
  mayAnswer,
  mostGoes,
  type NoGoesLeft,
  openPolicy,
  pointsOver,
} from "./goes.ts";
export { counted, hintCost, mostHints, paid } from "./hint-cost.ts";
export { hintRules } from "./hint-rules.ts";
export { type Exercise, inRound, kindNames, kindOf } from "./kinds.ts";
export { markedOf, marksOf } from "./marks-weigh.ts";
export type { MatrixExercise } from "./matrix.ts";
export { nextSteps } from "./next-step.ts";
export type { NumberExercise, NumberItem } from "./number-shape.ts";
export { percentUnit } from "./number-shape.ts";
export { isWallTime, longestAnswer, optionsOf } from "./options.ts";
export { type OrderExercise, stepsOf } from "./order-shape.ts";
export { follows, rightOrder } from "./order-weigh.ts";
export { buildPlan, faultsOf } from "./plan-build.ts";
export { type BuildExercise, type PlanDue, type PlanExercise, type PublicPlan, piecesOf } from "./plan-shape.ts";
export { longestReply, type PublicReply, type ReplyExercise, replyOf, shortestReply } from "./reply-shape.ts";
export { mayMiss, reviewOf } from "./reply-weigh.ts";
export { type LineStep, lineSteps, type ReportFacts } from "./report-line.ts";
export type { SourceName, SourceOption, TableName } from "./rule-sources.ts";
export type {
  Answer,
  Expected,
  Fields,
  Grade,
  Graded,
  Hint,
  Kind,
  NotReady,
  Points,
  PublicExercise,
  PublicGrid,
  Read,
  Told,
  Unanswerable,
} from "./shape.ts";
export type { SortExercise } from "./sort.ts";
export { faultsIn, type SpotExercise } from "./spot.ts";
export { leftAt } from "./story-best.ts";
export { playStory, type StorySoFar, type StoryTurn, type ToldResult } from "./story-play.ts";
export { type StoryEntry, type StoryExercise, type StoryOutline, type StoryTables, type StoryTeller, tellerOf } from "./story-shape.ts";
export { storyBehind, tellerFor } from "./story-teller.ts";
export { type StoryWalk, walkStory } from "./story-walk.ts";
export { missedIn } from "./story-weigh.ts";
export { proveRepair } from "./table-build.ts";
export { choicesOf, type PublicTable, type TableExercise } from "./table-shape.ts";
export { moments, relabellings } from "./taking-down.ts";
export { judgeTalk, playTalk, type TalkSoFar } from "./talk-play.ts";
export { type DialogueExercise, mostSaid, seedsOf, talkOf, talkText } from "./talk-shape.ts";
