import { type Exercise, fingerprint, kindOf } from "@redress/exercises";

/** An exercise with what the store needs of it. */
export interface Entry {
  readonly exercise: Exercise;
  /** Ids, in the order of the exercise. */
  readonly items: readonly string[];
  readonly options: readonly string[];
  readonly pinned: ReturnType<typeof fingerprint>;
}

/** The exercises of the course by id, in its order. */
export type Catalogue = ReadonlyMap<string, Entry>;

export const catalogueOf = (exercises: readonly Exercise[]): Catalogue =>
  new Map(
    exercises.map((exercise) => {
      const { items, options } = kindOf(exercise).publicPart(exercise);
      return [exercise.id, { exercise, items, options, pinned: fingerprint(exercise) }] as const;
    }),
  );
