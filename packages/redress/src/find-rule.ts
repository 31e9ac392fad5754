import { complaintRules } from "./complaint/rules.ts";
import { offboardingRules } from "./offboarding/rules.ts";
import { slaRules } from "./sla/rules.ts";
import type { Rule } from "./source/index.ts";

/**
 * Any rule of the library by its id, with source and standing; undefined where there is no such rule. A page that needs the
 * rules of one room takes that room's map instead, and carries less.
 *
 * @example
 * ```ts
 * import { findRule } from "redress";
 * findRule("complaint.origin.own-work")?.standing; // "assumed"
 * findRule("sla.stage.first-contact")?.source.at; // "C34"
 * findRule("no.such.rule"); // undefined
 * ```
 */
export const findRule = (id: string): Rule | undefined => complaintRules.get(id) ?? slaRules.get(id) ?? offboardingRules.get(id);
