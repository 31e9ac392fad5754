import { compile } from "../decision/compile.ts";
import { yesNo } from "../decision/index.ts";

/** With whom the fault lies. `unestablished`: the inquiry is over and could not find the cause; not the same as unknown. */
export const faults = ["company", "client", "shared", "nobody", "unestablished"] as const;
export type Fault = (typeof faults)[number];

/**
 * With whom the fault lies, from what was broken. Rules `complaint.fault.*` (C14, K13, K12b).
 *
 * @example
 * ```ts
 * import { fault } from "redress/complaint";
 * import { decide } from "redress/decision";
 * const facts = { established: "yes", contract: "yes", technology: "no", expectation: "no", clientOrder: "yes" } as const;
 * const decision = decide(fault, facts);
 * decision.confidence === "settled" && decision.outcome; // "shared"
 * ```
 */
export const fault = /* @__PURE__ */ compile({
  id: "complaint.fault",
  inputs: {
    /** Whether the inquiry could establish the cause. `"no"` only when it is over. */
    established: yesNo,
    /** Not all requirements of the contract were met. */
    contract: yesNo,
    /** The way the service is to be done was not followed. */
    technology: yesNo,
    /** Expectations that the client had voiced were not met, whether or not the contract has them. */
    expectation: yesNo,
    /** The client broke the agreed order of work. */
    clientOrder: yesNo,
  },
  outcomes: faults,
  rows: [
    {
      rule: "unestablished",
      when: { established: "no" },
      outcome: "unestablished",
      over: ["shared", "company", "client"],
    },
    {
      rule: "shared",
      when: [
        { contract: "yes", clientOrder: "yes" },
        { technology: "yes", clientOrder: "yes" },
        { expectation: "yes", clientOrder: "yes" },
      ],
      outcome: "shared",
      over: ["company", "client"],
    },
    { rule: "company", when: [{ contract: "yes" }, { technology: "yes" }, { expectation: "yes" }], outcome: "company" },
    { rule: "client", when: { clientOrder: "yes", contract: "no", technology: "no", expectation: "no" }, outcome: "client" },
    { rule: "nobody", when: {}, outcome: "nobody", fallback: true },
  ],
});
