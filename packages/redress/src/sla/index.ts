/**
 * Deadlines that explain themselves: policies as data, clocks worked out from the log of a case.
 * @module
 */
export { auditTerms, type SlaFinding, type SlaFindingCode, slaFindings } from "./audit.ts";
export type { Bound, ClockPause, Cycle, Deadline } from "./deadline.ts";
export { type AsOf, type Deadlines, deadlines } from "./deadlines.ts";
export { definePolicy, PolicyError } from "./define-policy.ts";
export { type Explanation, explain, type TermCode, type TraceCode, type TraceLine } from "./explain.ts";
export { type Agreement, type Feasibility, type Fit, type FitCase, type FitVerdict, feasibility, fitVerdicts } from "./feasibility.ts";
export { type DeadlineState, deadlineStates } from "./judge.ts";
export type { Load } from "./load.ts";
export type { Mark } from "./log.ts";
export { inDevelopmentPolicy, onlineSystemPolicy } from "./policies/by-phase.ts";
export { documentsPolicy } from "./policies/documents.ts";
export { improvementStage } from "./policies/improvement.ts";
export { ukFcaPolicy, ukHousingPolicy } from "./policies/legal.ts";
export { type PolicyId, policies, type ShippedStage, shippedStages } from "./policies/shipped.ts";
export type { Basis, DaysTerm, EventMatch, Law, Policy, PolicySpec, PolicyStage, StageSpec, Term } from "./policy.ts";
export { type Promised, promise } from "./promise.ts";
export { atRisk, byNextDue, type Change, nextChange, nextDue } from "./queue.ts";
export { type PhaseReaction, phaseReaction, phaseReactions } from "./reaction.ts";
export { SlaError, type SlaRefusal, type SlaRefusalCode, slaRefusals } from "./refusal.ts";
export { type SlaRuleId, slaRules } from "./rules.ts";
export type { Breach, Outcome, StageCount } from "./tally.ts";
export { type LeftOut, type Trial, whatIf } from "./what-if.ts";
