import { complaintRules } from "./complaint/rules.ts";
import { dialogueRules } from "./dialogue/dialogue-rules.ts";
import { metricsRules } from "./metrics/rules.ts";
import { offboardingRules } from "./offboarding/rules.ts";
import { practiceRules } from "./practice/rules.ts";
import { registerRules } from "./register/rules.ts";
import { slaRules } from "./sla/rules.ts";
import type { Rule } from "./source/index.ts";

const rooms: readonly ReadonlyMap<string, Rule>[] = [
  complaintRules,
  dialogueRules,
  metricsRules,
  offboardingRules,
  practiceRules,
  registerRules,
  slaRules,
];

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
export function findRule(id: string): Rule | undefined {
  for (const rules of rooms) if (rules.has(id)) return rules.get(id);
  return undefined;
}
