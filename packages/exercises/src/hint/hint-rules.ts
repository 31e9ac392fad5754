import { defineRecords, type Rule } from "redress/source";

/** The rule of what a hint costs. It is the course's own, no rule of handling complaints. */
export const hintRules = /* @__PURE__ */ defineRecords([
  {
    id: "course.hint.cost",
    source: { document: "complaint-training", at: "E2" },
    standing: "assumed",
    why: "The documents set exercises and give neither points nor hints. Whoever needed a hint knew less than whoever needed none, and more than whoever was wrong: a quarter of a point each, two at most, never below zero.",
  },
] as const satisfies readonly Rule[]);
