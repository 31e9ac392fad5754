import * as check from "./choice/check.ts";
import * as choice from "./choice/choice.ts";
import * as matrix from "./choice/matrix.ts";
import * as sort from "./choice/sort.ts";
import * as deadline from "./deadline/deadline.ts";
import * as form from "./form/form.ts";
import * as generated from "./generate/generated.ts";
import type { GeneratedExercise } from "./generate/generated-shape.ts";
import * as spot from "./marks/spot.ts";
import * as number from "./number/number.ts";
import * as order from "./order/order.ts";
import * as plan from "./plan/plan.ts";
import * as reply from "./reply/reply.ts";
import type { Kind, PublicExercise } from "./shape.ts";
import * as story from "./story/story.ts";
import * as table from "./table/table.ts";
import * as dialogue from "./talk/dialogue.ts";

/** Any exercise. */
export type Exercise =
  | sort.SortExercise
  | choice.ChoiceExercise
  | check.CheckExercise
  | deadline.DeadlineExercise
  | number.NumberExercise
  | order.OrderExercise
  | matrix.MatrixExercise
  | dialogue.DialogueExercise
  | spot.SpotExercise
  | reply.ReplyExercise
  | plan.PlanExercise
  | form.FormExercise
  | table.TableExercise
  | story.StoryExercise
  | GeneratedExercise;

const kinds = {
  sort: sort satisfies Kind<sort.SortExercise, PublicExercise>,
  choice: choice satisfies Kind<choice.ChoiceExercise, PublicExercise>,
  check: check satisfies Kind<check.CheckExercise, PublicExercise>,
  deadline: deadline satisfies Kind<deadline.DeadlineExercise, PublicExercise>,
  number: number satisfies Kind<number.NumberExercise, PublicExercise>,
  order: order satisfies Kind<order.OrderExercise, PublicExercise>,
  matrix: matrix satisfies Kind<matrix.MatrixExercise, PublicExercise>,
  dialogue: dialogue satisfies Kind<dialogue.DialogueExercise, PublicExercise>,
  spot: spot satisfies Kind<spot.SpotExercise, PublicExercise>,
  reply: reply satisfies Kind<reply.ReplyExercise, PublicExercise>,
  plan: plan satisfies Kind<plan.PlanExercise, PublicExercise>,
  form: form satisfies Kind<form.FormExercise, PublicExercise>,
  table: table satisfies Kind<table.TableExercise, PublicExercise>,
  story: story satisfies Kind<story.StoryExercise, PublicExercise>,
  generated: generated satisfies Kind<GeneratedExercise, PublicExercise>,
};

/** Names of the exercise kinds. */
export const kindNames = Object.keys(kinds) as (keyof typeof kinds)[];

/** The functions of an exercise's kind. */
export const kindOf = <E extends Exercise>(exercise: E): Kind<E, PublicExercise> =>
  kinds[exercise.kind] as unknown as Kind<E, PublicExercise>;

/** An exercise as it is in one go, from 1: drawn cases are others each time, all else stays as it is. */
export const inRound = <E extends Exercise>(exercise: E, round: number): E =>
  exercise.kind === "generated" ? { ...exercise, round } : exercise;
