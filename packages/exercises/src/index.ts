export type { ItemFacts, TableOption } from "./by-table.ts";
export { askOption } from "./by-table.ts";
export type { ChangeFacts } from "./change.ts";
export type { ChoiceExercise } from "./choice.ts";
export type { DeadlineExercise, DeadlineItem } from "./deadline-shape.ts";
export { defineExercise, ExerciseError } from "./define.ts";
export { fingerprint } from "./fingerprint.ts";
export { drawnIn } from "./generated.ts";
export type { GeneratedExercise } from "./generated-shape.ts";
export { type Exercise, inRound, kindNames, kindOf } from "./kinds.ts";
export type { MatrixExercise } from "./matrix.ts";
export type { NumberExercise, NumberItem } from "./number-shape.ts";
export { percentUnit } from "./number-shape.ts";
export { isWallTime, longestAnswer, optionsOf } from "./options.ts";
export { type OrderExercise, stepsOf } from "./order-shape.ts";
export { follows, rightOrder } from "./order-weigh.ts";
export type { SourceName, TableName } from "./rule-sources.ts";
export type {
  Answer,
  Expected,
  Fields,
  Grade,
  Graded,
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
