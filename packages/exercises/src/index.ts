export type { CheckExercise } from "./choice/check.ts";
export type { ChoiceExercise } from "./choice/choice.ts";
export type { MatrixExercise } from "./choice/matrix.ts";
export type { SortExercise } from "./choice/sort.ts";
export type { DeadlineExercise, DeadlineItem } from "./deadline/deadline-shape.ts";
export { defineExercise, ExerciseError } from "./define.ts";
export { fingerprint } from "./fingerprint.ts";
export { entriesOf, type FormExercise, nextPlace, type PublicForm } from "./form/form-shape.ts";
export { type JudgedPlace, judgeForm, nextOf } from "./form/form-weigh.ts";
export { drawnIn } from "./generate/generated.ts";
export type { GeneratedExercise } from "./generate/generated-shape.ts";
export { counted, hintCost, mostHints, paid } from "./hint/hint-cost.ts";
export { hintRules } from "./hint/hint-rules.ts";
export { type Exercise, inRound, kindNames, kindOf } from "./kinds.ts";
export { expectedTime, secondsFor } from "./learner/expected-time.ts";
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
} from "./learner/goes.ts";
export { markedOf, marksOf } from "./marks/marks-weigh.ts";
export { faultsIn, type SpotExercise } from "./marks/spot.ts";
export type { NumberExercise, NumberItem } from "./number/number-shape.ts";
export { percentUnit } from "./number/number-shape.ts";
export { isWallTime, longestAnswer, optionsOf } from "./options.ts";
export { type OrderExercise, stepsOf } from "./order/order-shape.ts";
export { follows, rightOrder } from "./order/order-weigh.ts";
export { buildPlan, faultsOf } from "./plan/plan-build.ts";
export { type BuildExercise, type PlanDue, type PlanExercise, type PublicPlan, piecesOf } from "./plan/plan-shape.ts";
export { longestReply, type PublicReply, type ReplyExercise, replyOf, shortestReply } from "./reply/reply-shape.ts";
export { mayMiss, reviewOf } from "./reply/reply-weigh.ts";
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
export type { ItemFacts, TableOption } from "./source/by-table.ts";
export { askOption } from "./source/by-table.ts";
export type { ChangeFacts } from "./source/change.ts";
export { figureStatuses } from "./source/figure-status.ts";
export { nextSteps } from "./source/next-step.ts";
export { type LineStep, lineSteps, type ReportFacts } from "./source/report-line.ts";
export type { SourceName, SourceOption, TableName } from "./source/rule-sources.ts";
export { moments, relabellings } from "./source/taking-down.ts";
export { leftAt } from "./story/story-best.ts";
export { playStory, type StorySoFar, type StoryTurn, type ToldResult } from "./story/story-play.ts";
export {
  type StoryEntry,
  type StoryExercise,
  type StoryOutline,
  type StoryTables,
  type StoryTeller,
  tellerOf,
} from "./story/story-shape.ts";
export { storyBehind, tellerFor } from "./story/story-teller.ts";
export { type StoryWalk, walkStory } from "./story/story-walk.ts";
export { missedIn } from "./story/story-weigh.ts";
export { proveRepair } from "./table/table-build.ts";
export { choicesOf, type PublicTable, type TableExercise } from "./table/table-shape.ts";
export { replyIds } from "./talk/dialogue.ts";
export { judgeTalk, playTalk, type TalkSoFar } from "./talk/talk-play.ts";
export { type DialogueExercise, mostSaid, seedsOf, talkOf, talkText } from "./talk/talk-shape.ts";
