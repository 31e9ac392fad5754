import { compile } from "../decision/compile.ts";

/** Small things that a company can give. */
export const gestures = ["discount", "card"] as const;
export type Gesture = (typeof gestures)[number];

/**
 * What to give a client: what he really expects. Where nobody knows that, the answer is the question. Rules
 * `practice.gesture.*` (M17).
 *
 * @example
 * ```ts
 * import { decide } from "redress/decision";
 * import { gesture } from "redress/practice";
 * const decision = decide(gesture, {});
 * decision.confidence === "open" && decision.ask.input; // "expects"
 * ```
 */
export const gesture = /* @__PURE__ */ compile({
  id: "practice.gesture",
  inputs: {
    /** What the client would be glad of: to pay less, or to be thought of. */
    expects: ["saving", "attention"],
  },
  outcomes: gestures,
  rows: [
    { rule: "saving", when: { expects: "saving" }, outcome: "discount" },
    { rule: "attention", when: { expects: "attention" }, outcome: "card" },
  ],
});
