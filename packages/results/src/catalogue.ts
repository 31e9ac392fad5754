import { type Exercise, fingerprint, kindOf, optionsOf } from "@redress/exercises";

/** An exercise with what the store needs of it. */
export interface Entry {
  readonly exercise: Exercise;
  /** Ids, in the order of the exercise. */
  readonly items: readonly string[];
  /** Options of an item. */
  readonly options: (item: string) => readonly string[];
  readonly pinned: ReturnType<typeof fingerprint>;
}

/** The exercises of the course by id, in its order. */
export type Catalogue = ReadonlyMap<string, Entry>;

export const catalogueOf = (exercises: readonly Exercise[]): Catalogue =>
  new Map(
    exercises.map((exercise) => {
      const shown = kindOf(exercise).publicPart(exercise);
      const options = (item: string) => optionsOf(shown, item);
      return [exercise.id, { exercise, items: shown.items, options, pinned: fingerprint(exercise) }] as const;
    }),
  );
