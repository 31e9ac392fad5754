import { compile } from "../decision/compile.ts";
import { yesNo } from "../decision/index.ts";

/** What to do about a new tool. */
export const toolChoices = ["choose", "update", "leave"] as const;
export type ToolChoice = (typeof toolChoices)[number];

/**
 * Whether to take a new tool: only for a problem that is there, and only where what the company has could not do it. Rules
 * `practice.technology.*` (X5, X2).
 *
 * @example
 * ```ts
 * import { decide } from "redress/decision";
 * import { technology } from "redress/practice";
 * const decision = decide(technology, { solvesProblem: "no" });
 * decision.confidence === "settled" && decision.outcome; // "leave"
 * ```
 */
export const technology = /* @__PURE__ */ compile({
  id: "practice.technology",
  inputs: {
    /** It solves a problem that the company or its clients have now. */
    solvesProblem: yesNo,
    /** A tool that the company has could do it, if it were set up or brought up to date. */
    ownToolCould: yesNo,
  },
  outcomes: toolChoices,
  rows: [
    { rule: "no-problem", when: { solvesProblem: "no" }, outcome: "leave" },
    { rule: "own-tool", when: { solvesProblem: "yes", ownToolCould: "yes" }, outcome: "update" },
    { rule: "solves", when: { solvesProblem: "yes", ownToolCould: "no" }, outcome: "choose" },
  ],
});
