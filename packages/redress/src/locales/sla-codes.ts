import type {
  Change,
  DeadlineState,
  FitVerdict,
  PolicyId,
  ShippedStage,
  SlaFindingCode,
  SlaRefusalCode,
  SlaRuleId,
  TermCode,
  TraceCode,
} from "../sla/index.ts";

/** Codes of deadlines: rules, policies and their stages, terms, states, the lines of a trace, findings, refusals. */
export type SlaCode =
  | `rule.${SlaRuleId}`
  | `policy.sla.${PolicyId}`
  | `stage.sla.${ShippedStage}`
  | `state.sla.${DeadlineState}`
  | `change.sla.${Change["to"]}`
  | TermCode
  | `trace.${TraceCode}`
  | `fit.${FitVerdict}`
  | `finding.sla.${SlaFindingCode}`
  | `refusal.sla.${SlaRefusalCode}`
  | "law.pointer";
