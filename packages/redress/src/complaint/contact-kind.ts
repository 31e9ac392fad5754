import { compile } from "../decision/compile.ts";
import { yesNo } from "../decision/index.ts";

/** What a contact can be. The first four are the training's; thanks and suggestion come from the public review form. */
export const contactKinds = ["complaint", "objection", "interest", "request", "suggestion", "thanks"] as const;
export type ContactKind = (typeof contactKinds)[number];

/**
 * What kind of contact this is, from what the client expresses.
 * Any dissatisfaction with the company's work makes it a complaint, whatever else it is. Rules `complaint.kind.*` (C1, C4, C24, K19).
 *
 * @example
 * ```ts
 * import { contactKind } from "redress/complaint";
 * import { decide } from "redress/decision";
 * const decision = decide(contactKind, { dissatisfied: "yes", objecting: "yes" });
 * decision.confidence === "settled" && decision.outcome; // "complaint"
 * ```
 */
export const contactKind = /* @__PURE__ */ compile({
  id: "complaint.kind",
  inputs: {
    /** Expresses dissatisfaction with the company's work, however mildly. */
    dissatisfied: yesNo,
    /** Early in a sale, defends against discussing a purchase at all, without a point of substance. */
    objecting: yesNo,
    /** Wants to buy goods or a service. */
    buying: yesNo,
    /** Asks the company to resolve a situation. */
    resolving: yesNo,
    /** Proposes an improvement. */
    suggesting: yesNo,
    /** Thanks. */
    thanking: yesNo,
  },
  outcomes: contactKinds,
  rows: [
    { rule: "dissatisfied", when: { dissatisfied: "yes" }, outcome: "complaint", over: ["objection"] },
    { rule: "objection", when: { objecting: "yes" }, outcome: "objection", over: ["interest"] },
    { rule: "interest", when: { buying: "yes" }, outcome: "interest", over: ["request"] },
    { rule: "request", when: { resolving: "yes" }, outcome: "request", over: ["suggestion"] },
    { rule: "suggestion", when: { suggesting: "yes" }, outcome: "suggestion", over: ["thanks"] },
    { rule: "thanks", when: { thanking: "yes" }, outcome: "thanks" },
    { rule: "other", when: {}, outcome: "request", fallback: true },
  ],
});
