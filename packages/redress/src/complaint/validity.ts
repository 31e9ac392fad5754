import { compile } from "../decision/compile.ts";
import { faults } from "./fault.ts";

/** Whether a complaint is justified: a judgement on the cause, never on the client. */
export const validities = ["justified", "unjustified", "partly-justified"] as const;
export type Validity = (typeof validities)[number];

const unfaulting = ["suggestion", "information-request", "opinion"] as const;

/**
 * Whether a complaint is justified, from where the fault lies and what the contact contains.
 * Our priorities close the nine overlaps and the gap of the documents' own table. Rules `complaint.validity.*` (C14, K6, K12b).
 *
 * @example
 * ```ts
 * import { validity } from "redress/complaint";
 * import { decide } from "redress/decision";
 * const decision = decide(validity, { fault: "company", content: "suggestion" });
 * decision.confidence === "settled" && decision.outcome; // "justified"
 * ```
 */
export const validity = /* @__PURE__ */ compile({
  id: "complaint.validity",
  inputs: {
    /** With whom the fault lies; unknown while the inquiry runs, `unestablished` when it ended without a cause. */
    fault: faults,
    /** What the contact contains: a report that something went wrong, or something that reports no fault. */
    content: ["fault-report", ...unfaulting],
  },
  outcomes: validities,
  rows: [
    { rule: "company", when: { fault: "company" }, outcome: "justified", over: ["no-fault-reported"] },
    { rule: "shared", when: { fault: "shared" }, outcome: "partly-justified", over: ["no-fault-reported"] },
    { rule: "client", when: { fault: "client" }, outcome: "unjustified" },
    { rule: "no-fault-reported", when: { content: unfaulting }, outcome: "unjustified", over: ["unestablished"] },
    { rule: "unestablished", when: { fault: "unestablished" }, outcome: "partly-justified" },
    { rule: "nobody", when: { fault: "nobody" }, outcome: "unjustified" },
  ],
});
