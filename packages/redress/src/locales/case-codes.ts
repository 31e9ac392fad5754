import type {
  CaseEventType,
  CaseFindingCode,
  CaseRefusalCode,
  Duty,
  HandlingAction,
  LoyaltyBasis,
  OwnerFinding,
  OwnerRefusal,
  Phase,
  ResponsibilityHolder,
  ResponsibilityRole,
  Stage,
} from "../complaint/case/index.ts";
import type { CaseRuleId } from "../complaint/case-rules.ts";

/** Codes of the case: its events, phases, stages, refusals, findings, and who is responsible. */
export type CaseCode =
  | `rule.${CaseRuleId}`
  | `event.case.${CaseEventType}`
  | `phase.case.${Phase}`
  | `stage.case.${Stage}`
  | `loyalty.basis.${LoyaltyBasis}`
  | `refusal.case.${CaseRefusalCode}`
  | `refusal.owners.${OwnerRefusal["code"]}`
  | `finding.case.${CaseFindingCode}`
  | `finding.owners.${OwnerFinding["code"]}`
  | `action.handling.${HandlingAction}`
  | `role.responsibility.${ResponsibilityRole}`
  | `holder.responsibility.${ResponsibilityHolder}`
  | `duty.responsibility.${Duty}`;
