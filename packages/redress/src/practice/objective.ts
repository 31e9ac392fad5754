import { type PracticeRefusal, refusePractice } from "./refusal.ts";

/** How far ahead an objective lies, beside the range of the documents. */
export const objectiveReaches = ["too-near", "in-range", "too-far"] as const;
export type ObjectiveReach = (typeof objectiveReaches)[number];

/** The nearest and the farthest day of an objective, in months from now, both included (X2). */
export const objectiveRange = { from: 6, to: 60 } as const;

/**
 * Whether an objective lies as far ahead as objectives are documented: six months to five years, both ends included. Months,
 * whole or not; refused as `not-months` where negative or no number. Rule `practice.objective.reach` (X2).
 *
 * @example
 * ```ts
 * import { objectiveReach } from "redress/practice";
 * const found = objectiveReach(6);
 * found.status === "ok" && found.reach; // "in-range"
 * ```
 */
export function objectiveReach(
  months: number,
): { readonly status: "ok"; readonly reach: ObjectiveReach; readonly rule: "practice.objective.reach" } | PracticeRefusal<"not-months"> {
  if (!Number.isFinite(months) || months < 0) return refusePractice("not-months", "months", months);
  const { from, to } = objectiveRange;
  const reach = months < from ? "too-near" : months > to ? "too-far" : "in-range";
  return { status: "ok", reach, rule: "practice.objective.reach" };
}
