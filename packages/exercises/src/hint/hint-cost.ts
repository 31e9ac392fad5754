import type { Grade } from "../shape.ts";

/** More hints than this to one item would be its answer. */
export const mostHints = 2;

/** What a hint costs, in points. */
export const hintCost = 0.25;

/** Points after the hints taken: a quarter less for each, never below zero. Rule `course.hint.cost`. */
export const paid = (points: number, hints = 0): number => Math.max(0, points - hintCost * hints);

/** What a grade counts for, its hints paid. */
export const counted = ({ points, hints }: Pick<Grade, "points" | "hints">): number => paid(points, hints);
