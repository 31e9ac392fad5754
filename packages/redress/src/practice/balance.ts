import { compile } from "../decision/compile.ts";
import { yesNo } from "../decision/index.ts";

/** What comes of a decision for the two sides. */
export const balances = ["both", "given-away", "taken", "wasted"] as const;
export type Balance = (typeof balances)[number];

/**
 * Who gains by what is decided for a client. That he is always right means only that both sides benefit. Rules
 * `practice.balance.*` (P12, M16).
 *
 * @example
 * ```ts
 * import { decide } from "redress/decision";
 * import { balance } from "redress/practice";
 * const decision = decide(balance, { clientGains: "yes", companyGains: "no" });
 * decision.confidence === "settled" && decision.outcome; // "given-away"
 * ```
 */
export const balance = /* @__PURE__ */ compile({
  id: "practice.balance",
  inputs: {
    /** The client has more of it than without. */
    clientGains: yesNo,
    /** The company can carry it, and has something of it, be it that the client stays. */
    companyGains: yesNo,
  },
  outcomes: balances,
  rows: [
    { rule: "both", when: { clientGains: "yes", companyGains: "yes" }, outcome: "both" },
    { rule: "given-away", when: { clientGains: "yes", companyGains: "no" }, outcome: "given-away" },
    { rule: "taken", when: { clientGains: "no", companyGains: "yes" }, outcome: "taken" },
    { rule: "wasted", when: { clientGains: "no", companyGains: "no" }, outcome: "wasted" },
  ],
});
