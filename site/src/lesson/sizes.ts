import { kindOf } from "@redress/exercises";
import type { Lesson } from "@redress/lessons";

/** How many items each exercise of a lesson has, for `data-progress`: `id:10 id:1`. */
export const sizes = ({ exercises }: Lesson): string =>
  exercises.map((exercise) => `${exercise.id}:${kindOf(exercise).publicPart(exercise).items.length}`).join(" ");

/** Items of a lesson in all. */
export const itemCount = ({ exercises }: Lesson): number =>
  exercises.reduce((sum, exercise) => sum + kindOf(exercise).publicPart(exercise).items.length, 0);
