export type { ItemFacts, TableName, TableOption } from "./by-table.ts";
export { askOption } from "./by-table.ts";
export type { ChoiceExercise } from "./choice.ts";
export { defineExercise, ExerciseError } from "./define.ts";
export { fingerprint } from "./fingerprint.ts";
export { type Exercise, kindNames, kindOf } from "./kinds.ts";
export type { Answer, Expected, Grade, Graded, Kind, NotReady, Points, PublicExercise, Unanswerable } from "./shape.ts";
export type { SortExercise } from "./sort.ts";
