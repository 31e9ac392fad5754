import { generators } from "../generate/all.ts";
import { type Exercise, kindOf } from "../kinds.ts";

/**
 * How long an item takes once its statement is read: to decide, to answer, and to read why. By kind, in seconds; of drawn cases
 * their generator says it, with the reading. Assumed until it is measured: a choice is a short decision and two sentences of
 * feedback, a number or an order is worked out by hand, a talk has ten turns or more, a reply is written, and
 * a story has a dozen decisions with what each leads to.
 */
export const expectedTime = {
  standing: "assumed",
  why: "Nobody has been timed yet. The median of the answers on record takes its place once there are enough of them.",
  wordsPerMinute: 180,
  seconds: {
    ...{ sort: 20, choice: 25, check: 25, matrix: 20, deadline: 40, number: 60, order: 60 },
    ...{ spot: 75, form: 120, table: 180, plan: 150, dialogue: 210, reply: 240, story: 1200 },
  } satisfies Readonly<Record<Exclude<Exercise["kind"], "generated">, number>>,
} as const;

/** How long an exercise takes, in seconds: all its items, in one go. */
export function secondsFor(exercise: Exercise): number {
  if (exercise.kind === "generated") return exercise.count * generators[exercise.generator].seconds;
  return kindOf<Exercise>(exercise).publicPart(exercise).items.length * expectedTime.seconds[exercise.kind];
}
