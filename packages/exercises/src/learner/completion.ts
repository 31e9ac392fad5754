import type { Points } from "../shape.ts";

/** A graded answer, by when it was given. */
export interface GivenAnswer {
  readonly exercise: string;
  readonly item: string;
  readonly points: Points;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** An exercise of the course with its items. */
export interface CourseItems {
  readonly exercise: string;
  readonly items: readonly string[];
}

/** Where a learner stands. */
export interface Completion {
  readonly status: "completed" | "answers-missing" | "share-missed";
  /** Id of the rule. */
  readonly rule: "training.completion.first-answers";
  readonly answered: number;
  readonly items: number;
  /** Points of first answers, in halves. */
  readonly points: number;
  /** Points of all items, in whole per cent, rounded down: 79.9 is not 80. */
  readonly percent: number;
  /** Exercises with items still to be answered. */
  readonly open: readonly string[];
  /** Of the answer that completed it, epoch milliseconds. */
  readonly at?: number;
}

/** Points that are needed, in per cent of all items. */
export const requiredPercent = 80;

/**
 * Whether a course is completed: every item of every exercise answered, and the first answers worth at least 80 % of the
 * points. Rule `training.completion.first-answers`, assumed. A second answer to an item changes nothing, and an answer to
 * what the course does not have counts for nothing.
 */
export function completion(course: readonly CourseItems[], answers: readonly GivenAnswer[]): Completion {
  const firsts = new Map<string, GivenAnswer>();
  for (const answer of answers) {
    const key = `${answer.exercise} ${answer.item}`;
    const before = firsts.get(key);
    if (!before || answer.at < before.at) firsts.set(key, answer);
  }
  const firstOf = (exercise: string, item: string) => firsts.get(`${exercise} ${item}`);
  const all = course.flatMap(({ exercise, items }) => items.map((item) => firstOf(exercise, item)));
  const given = all.filter((answer) => answer !== undefined);
  const points = given.reduce((sum, answer) => sum + answer.points, 0);
  const percent = all.length ? Math.floor((100 * points) / all.length) : 0;
  const whole = all.length > 0 && given.length === all.length;
  const status = !whole ? "answers-missing" : percent < requiredPercent ? "share-missed" : "completed";
  return {
    ...{ status, rule: "training.completion.first-answers", answered: given.length, items: all.length, points, percent },
    open: course.filter(({ exercise, items }) => items.some((item) => !firstOf(exercise, item))).map(({ exercise }) => exercise),
    ...(status === "completed" && { at: Math.max(...given.map(({ at }) => at)) }),
  };
}
