import { compile } from "../decision/compile.ts";
import { yesNo } from "../decision/index.ts";

/** Whether satisfaction can bring turnover. */
export const turnovers = ["can-grow", "does-not-carry"] as const;
export type Turnover = (typeof turnovers)[number];

/**
 * Whether good service can bring turnover: only where it completes quality, price and distribution. That it can is no
 * promise that it will. Rules `practice.turnover.*` (M14).
 *
 * @example
 * ```ts
 * import { decide } from "redress/decision";
 * import { turnover } from "redress/practice";
 * const decision = decide(turnover, { quality: "yes", price: "no" });
 * decision.confidence === "settled" && decision.rule; // "practice.turnover.price"
 * ```
 */
export const turnover = /* @__PURE__ */ compile({
  id: "practice.turnover",
  inputs: {
    /** Clients are served well. */
    service: yesNo,
    /** The goods or the work are good. */
    quality: yesNo,
    /** They cost what they are worth to the client. */
    price: yesNo,
    /** The client can get them where and when he wants them. */
    distribution: yesNo,
  },
  outcomes: turnovers,
  rows: [
    { rule: "all", when: { service: "yes", quality: "yes", price: "yes", distribution: "yes" }, outcome: "can-grow" },
    { rule: "quality", when: { quality: "no" }, outcome: "does-not-carry", over: ["price", "distribution", "service"] },
    { rule: "price", when: { price: "no" }, outcome: "does-not-carry", over: ["distribution", "service"] },
    { rule: "distribution", when: { distribution: "no" }, outcome: "does-not-carry", over: ["service"] },
    { rule: "service", when: { service: "no" }, outcome: "does-not-carry" },
  ],
});
