import { compile } from "../decision/compile.ts";
import { yesNo } from "../decision/index.ts";

/** Where a complaint comes from: a client about the company, or the company about itself. They are filed in different ways. */
export const origins = ["external", "internal"] as const;
export type Origin = (typeof origins)[number];

/**
 * Whether a complaint is external or internal: who reports decides, not what happened. Rules `complaint.origin.*` (C19).
 *
 * Where nobody says who reports, two things narrow it: a client cannot report what he does not know, and a fault that only
 * one side can see was noticed by that side.
 *
 * @example
 * ```ts
 * import { origin } from "redress/complaint";
 * import { decide } from "redress/decision";
 * const decision = decide(origin, { clientKnows: "no" });
 * decision.confidence === "settled" && [decision.outcome, ...decision.via]; // ["internal", "complaint.origin.unaware"]
 * ```
 */
export const origin = /* @__PURE__ */ compile({
  id: "complaint.origin",
  inputs: {
    /** Who reports it. A client's words passed on by a colleague are the client's report. */
    reporter: ["client", "colleague"],
    /** Whose work it is about, seen from the reporter. */
    about: ["company", "other-department", "own-department"],
    /** Whether the client knows of the fault. */
    clientKnows: yesNo,
    /** Who was in a position to know of the fault, by seeing it or by being told. */
    visibleTo: ["client", "company", "both"],
  },
  outcomes: origins,
  rows: [
    { rule: "client", when: { reporter: "client" }, outcome: "external" },
    { rule: "department", when: { reporter: "colleague", about: "other-department" }, outcome: "internal" },
    { rule: "own-work", when: { reporter: "colleague", about: ["own-department", "company"] }, outcome: "internal" },
  ],
  exclusions: [
    { rule: "unaware", never: { reporter: "client", clientKnows: "no" } },
    { rule: "visible-to-client", never: { reporter: "colleague", visibleTo: "client" } },
    { rule: "visible-inside", never: { reporter: "client", visibleTo: "company" } },
  ],
});
