import { compile } from "../decision/compile.ts";
import { yesNo } from "../decision/index.ts";

/** How pressing a complaint is. The documents' forms print "medium" for what their text calls ordinary. */
export const importances = ["high", "ordinary"] as const;
export type Importance = (typeof importances)[number];

const weighing = ["longstanding", "regular", "churnRisk", "demandsFast"] as const;
const tipped = weighing.flatMap((factor) => [{ breach: "yes", [factor]: "yes" } as const, { loss: "yes", [factor]: "yes" } as const]);

/**
 * How important a complaint is, from two main signs, four weighing factors and two reasons to wait.
 * The documents leave gaps and overlaps, whichever way they are read; ours has neither. Rules `complaint.importance.*` (C15, K5, K12).
 *
 * @example
 * ```ts
 * import { importance } from "redress/complaint";
 * import { decide } from "redress/decision";
 * const decision = decide(importance, { breach: "yes", loss: "yes" });
 * decision.confidence === "settled" && decision.rule; // "complaint.importance.breach-and-loss"
 * ```
 */
export const importance = /* @__PURE__ */ compile({
  id: "complaint.importance",
  inputs: {
    /** The terms of the contract are materially broken. */
    breach: yesNo,
    /** The client may suffer losses if the reaction is late. */
    loss: yesNo,
    /** The client has worked with the company for long. */
    longstanding: yesNo,
    /** The client buys regularly, and can pay. */
    regular: yesNo,
    /** There is a high risk of losing the client. */
    churnRisk: yesNo,
    /** The client demands a fast resolution. */
    demandsFast: yesNo,
    /** The client cannot be reached, so that no correction can be worked out for now. */
    unreachable: yesNo,
    /** The client requires no correction. */
    noCorrection: yesNo,
  },
  outcomes: importances,
  rows: [
    {
      rule: "breach-and-loss",
      when: { breach: "yes", loss: "yes" },
      outcome: "high",
      over: ["unreachable", "no-correction"],
    },
    { rule: "unreachable", when: { unreachable: "yes" }, outcome: "ordinary", over: ["sign-and-factor"] },
    { rule: "no-correction", when: { noCorrection: "yes" }, outcome: "ordinary", over: ["sign-and-factor"] },
    { rule: "sign-and-factor", when: tipped, outcome: "high" },
    { rule: "otherwise", when: {}, outcome: "ordinary", fallback: true },
  ],
});
