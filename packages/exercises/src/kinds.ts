import * as choice from "./choice.ts";
import * as deadline from "./deadline.ts";
import type { Kind, PublicExercise } from "./shape.ts";
import * as sort from "./sort.ts";

/** Any exercise. */
export type Exercise = sort.SortExercise | choice.ChoiceExercise | deadline.DeadlineExercise;

const kinds = {
  sort: sort satisfies Kind<sort.SortExercise, PublicExercise>,
  choice: choice satisfies Kind<choice.ChoiceExercise, PublicExercise>,
  deadline: deadline satisfies Kind<deadline.DeadlineExercise, PublicExercise>,
};

/** Names of the exercise kinds. */
export const kindNames = Object.keys(kinds) as (keyof typeof kinds)[];

/** The functions of an exercise's kind. */
export const kindOf = <E extends Exercise>(exercise: E): Kind<E, PublicExercise> =>
  kinds[exercise.kind] as unknown as Kind<E, PublicExercise>;
