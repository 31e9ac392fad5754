import { defineRecords, type Rule } from "redress/source";
import type { Grade } from "./shape.ts";

/** More hints than this to one item would be its answer. */
export const mostHints = 2;

/** What a hint costs, in points. */
export const hintCost = 0.25;

/** The rule of what a hint costs. It is the course's own, no rule of handling complaints. */
export const hintRules = /* @__PURE__ */ defineRecords([
  {
    id: "course.hint.cost",
    source: { document: "complaint-training", at: "E2" },
    standing: "assumed",
    why: "The documents set exercises and give neither points nor hints. Whoever needed a hint knew less than whoever needed none, and more than whoever was wrong: a quarter of a point each, two at most, never below zero.",
  },
] as const satisfies readonly Rule[]);

/** Points after the hints taken: a quarter less for each, never below zero. Rule `course.hint.cost`. */
export const paid = (points: number, hints = 0): number => Math.max(0, points - hintCost * hints);

/** What a grade counts for, its hints paid. */
export const counted = ({ points, hints }: Pick<Grade, "points" | "hints">): number => paid(points, hints);
