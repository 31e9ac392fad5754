import { isPracticeGo } from "@redress/exercises/practice-go";
import { type PracticeSet, practiceSet, type Review, type Reviewed, reviews } from "@redress/exercises/review";
import type { KeptAnswer } from "../elements/kept.ts";
import { dayOf } from "./days.ts";

/** The answers of exercises, each exercise's oldest first. */
export type Answers = readonly (readonly [exercise: string, answers: readonly KeptAnswer[]])[];

/** What took a hint was not known unaided: it comes back as what was half right. */
const unaided = (points: number) => (points === 1 ? 1 : points > 0 ? 0.5 : 0);

/** What is scheduled by what this browser keeps; answers not weighed yet are left out. */
export function scheduled(all: Answers): Review[] {
  const weighed = all.flatMap(([exercise, answers]) =>
    answers.flatMap(({ item, points, answeredAt }): Reviewed[] =>
      points === undefined ? [] : [{ exercise, item, points: unaided(points), day: dayOf(new Date(answeredAt)) }],
    ),
  );
  return reviews(weighed);
}

/** Items practised on a day. */
export const practisedOn = (all: Answers, today: number): number =>
  all.reduce((sum, [, answers]) => {
    const own = answers.filter(({ round, answeredAt }) => isPracticeGo(round) && dayOf(new Date(answeredAt)) === today);
    return sum + new Set(own.map(({ item }) => item)).size;
  }, 0);

/** Today's set by what this browser keeps, of the items that the course still has. */
export const todaysSet = (all: Answers, now: Date, has: (exercise: string) => boolean, done?: number): PracticeSet => {
  const today = dayOf(now);
  const known = all.filter(([exercise]) => has(exercise));
  return practiceSet(scheduled(known), today, done ?? practisedOn(known, today));
};
