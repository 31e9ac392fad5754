import { compile } from "../../decision/compile.ts";
import { type Decision, decide, type Facts, yesNo } from "../../decision/index.ts";

/** Who enters a complaint: whoever took it, the department's owner of complaints, or quality management. */
export const registrars = ["self", "department-owner", "quality-management"] as const;
export type Registrar = (typeof registrars)[number];

/**
 * Who enters a complaint, by whether the colleague who took it works in the register. Rules `complaint.registrar.*` (C31).
 *
 * @example
 * ```ts
 * import { registrar } from "redress/complaint";
 * import { prove } from "redress/decision";
 * prove(registrar).proved; // true
 * ```
 */
export const registrar = /* @__PURE__ */ compile({
  id: "complaint.registrar",
  inputs: {
    /** The colleague who took the complaint has access to the register. */
    hasAccess: yesNo,
    /** The colleague's department has somebody responsible for complaints. */
    departmentHasOwner: yesNo,
  },
  outcomes: registrars,
  rows: [
    { rule: "self", when: { hasAccess: "yes" }, outcome: "self" },
    { rule: "department-owner", when: { hasAccess: "no", departmentHasOwner: "yes" }, outcome: "department-owner" },
    { rule: "quality-management", when: { hasAccess: "no", departmentHasOwner: "no" }, outcome: "quality-management" },
  ],
});

/**
 * Who enters a complaint, with rule and reasons, or the question to ask. Whoever works in the register enters it himself;
 * else it goes to the department's owner of complaints, and where there is none to quality management. Never throws.
 *
 * @example
 * ```ts
 * import { whereToRegister } from "redress/complaint";
 * const decision = whereToRegister({ hasAccess: "no", departmentHasOwner: "yes" });
 * decision.confidence === "settled" && decision.outcome; // "department-owner"
 * ```
 */
export function whereToRegister(facts: Facts<(typeof registrar)["spec"]["inputs"]>): Decision<Registrar> {
  return decide(registrar, facts);
}
