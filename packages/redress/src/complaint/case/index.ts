/** The case as a log of events: its replay, its audit, and who is responsible. */
export { actionsShown, type Evidence, type HandlingAction, handlingActions } from "./actions.ts";
export { type AfterComplaint, afterComplaint, type LoyaltyAfter } from "./after-complaint.ts";
export { type Audited, audit } from "./audit.ts";
export type { CaseEvent, CaseEventType, EventOf } from "./event.ts";
export { blames, caseEvents, closable, contactWays, loyaltyBases } from "./events.ts";
export type { Field, Fields, FieldsOf } from "./fields.ts";
export { type CaseFinding, type CaseFindingCode, caseFindings } from "./finding.ts";
export { improvementSteps } from "./improvement-steps.ts";
export { lintOwners, type Owner, type OwnerFinding, type OwnerRefusal } from "./owners.ts";
export { type Phase, phases, type Transition, transitions } from "./phase.ts";
export { type CaseRefusal, type CaseRefusalCode, caseRefusals, type RefusalFacts } from "./refusal.ts";
export { type Replayed, replay } from "./replay.ts";
export { type Duty, type ResponsibilityHolder, type ResponsibilityRole, responsibilityRoles } from "./roles.ts";
export { type Stage, stages } from "./stage.ts";
export type {
  Blame,
  CasePause,
  CaseState,
  Closable,
  ContactWay,
  Correction,
  Done,
  Extension,
  LoyaltyBasis,
  LoyaltyRecord,
  Measure,
  Nonconformity,
} from "./state.ts";
