import { compile } from "../../decision/compile.ts";
import { yesNo } from "../../decision/index.ts";
import { faults } from "../fault.ts";

/** How a complaint is answered: accepted, met with an offer but no acceptance of blame, or rejected with reasons. */
export const answers = ["accept", "offer-without-accepting", "reject"] as const;
export type Answer = (typeof answers)[number];

/**
 * How a complaint is answered, by where the fault lies and whether redress is offered: redress needs no acceptance of
 * blame. The three answers are those of FCA Handbook DISP 1.6.2R. Rules `complaint.answer.*` (C14, K4).
 *
 * @example
 * ```ts
 * import { answer } from "redress/complaint";
 * import { decide } from "redress/decision";
 * const decision = decide(answer, { fault: "nobody", redress: "yes" });
 * decision.confidence === "settled" && decision.outcome; // "offer-without-accepting"
 * ```
 */
export const answer = /* @__PURE__ */ compile({
  id: "complaint.answer",
  inputs: {
    /** With whom the fault lies. */
    fault: faults,
    /** Something is offered to the client. */
    redress: yesNo,
  },
  outcomes: answers,
  rows: [
    { rule: "accept", when: { fault: ["company", "shared"] }, outcome: "accept" },
    {
      rule: "offer-without-accepting",
      when: { fault: ["client", "nobody", "unestablished"], redress: "yes" },
      outcome: "offer-without-accepting",
    },
    { rule: "reject", when: { fault: ["client", "nobody", "unestablished"], redress: "no" }, outcome: "reject" },
  ],
});
