import { compile } from "../decision/compile.ts";

/** How soon somebody reacts. */
export const phaseReactions = ["acknowledge", "minutes"] as const;
export type PhaseReaction = (typeof phaseReactions)[number];

/**
 * How soon to react, by the phase that the system at issue is in: while it is developed acknowledging suffices, while it runs
 * somebody answers within minutes. `inDevelopmentPolicy` and `onlineSystemPolicy` are the terms to it, whose numbers are ours.
 * Rules `sla.phase.*` (P5).
 *
 * @example
 * ```ts
 * import { decide } from "redress/decision";
 * import { phaseReaction } from "redress/sla";
 * const decision = decide(phaseReaction, { phase: "online" });
 * decision.confidence === "settled" && decision.outcome; // "minutes"
 * ```
 */
export const phaseReaction = /* @__PURE__ */ compile({
  id: "sla.phase",
  inputs: {
    /** Whether the system is still being built, or clients work with it now. */
    phase: ["in-development", "online"],
  },
  outcomes: phaseReactions,
  rows: [
    { rule: "in-development", when: { phase: "in-development" }, outcome: "acknowledge" },
    { rule: "online", when: { phase: "online" }, outcome: "minutes" },
  ],
});
