import { counted, type Exercise, type Grade, inRound, kindOf } from "@redress/exercises";
import type { Context } from "./context.ts";
import { learnerByToken } from "./learners.ts";
import { attemptsOf, type OwnAttempt } from "./own-attempts.ts";
import { policyNow } from "./policy.ts";
import { latestRound } from "./record-form.ts";
import type { AnswersView, ItemView } from "./views.ts";

function itemView(exercise: Exercise, item: string, attempt: OwnAttempt | undefined): ItemView {
  if (!attempt) return { item };
  const { option, hints } = attempt;
  const grade = kindOf(exercise).grade(exercise, item, { option });
  // An option the author has taken out since cannot be shown: the item is open again.
  return grade.status === "graded" ? { item, option, grade: hints ? { ...grade, hints } : grade } : { item };
}

/** Which answers are to be seen. */
export interface AnswersAsked {
  readonly exercise: string;
  readonly slug: string;
  /** Without one: the learner's latest. */
  readonly round?: number | undefined;
}

/**
 * A learner's latest answers to an exercise in one round, graded by the rules as they are now.
 *
 * @returns undefined where the course has no such exercise.
 */
export async function answersView(context: Context, token: string | undefined, asked: AnswersAsked): Promise<AnswersView | undefined> {
  const entry = context.catalogue.get(asked.exercise);
  if (!entry) return undefined;
  const learner = await learnerByToken(context.db, token);
  const attempts = learner ? await attemptsOf(context.db, learner.id, asked.exercise) : [];
  const round = asked.round ?? latestRound(attempts);
  const latest = new Map(attempts.filter((attempt) => attempt.round === round).map((one) => [one.item, one]));
  const exercise = inRound(entry.exercise, round);
  const items = entry.items.map((item) => itemView(exercise, item, latest.get(item)));
  const grades = items.flatMap(({ grade }): Grade[] => (grade ? [grade] : []));
  return {
    exercise: asked.exercise,
    slug: asked.slug,
    pseudonym: learner?.pseudonym ?? null,
    items,
    points: grades.reduce((sum, grade) => sum + counted(grade), 0),
    answered: grades.length,
    total: items.length,
    round,
    ...(await policyNow(context.db)),
    cookies: token !== undefined,
  };
}
