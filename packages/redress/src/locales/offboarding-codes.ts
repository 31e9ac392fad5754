import type {
  ClientFlag,
  ClientType,
  DayUnit,
  DependencyType,
  EndReason,
  EvidenceKind,
  ExportCode,
  FeedbackTopic,
  IgnoredBecause,
  LintCode,
  OffboardingMistake,
  OffboardingRuleId,
  OffboardingStep,
  PlanConflict,
  PlanRefusalCode,
  ProgressRefusalCode,
  ShippedRole,
  ShippedTaskId,
  TaskState,
} from "../offboarding/index.ts";

/** Codes of an offboarding: rules, steps and mistakes, tasks, roles, what a plan, its progress and the lint tell. */
export type OffboardingCode =
  | `rule.${OffboardingRuleId}`
  | `step.offboarding.${OffboardingStep}`
  | `mistake.offboarding.${OffboardingMistake}`
  | `task.offboarding.${ShippedTaskId}`
  | `role.offboarding.${ShippedRole}`
  | `client-type.${ClientType}`
  | `end-reason.${EndReason}`
  | `client-flag.${ClientFlag}`
  | `topic.offboarding.${FeedbackTopic}`
  | `evidence.offboarding.${EvidenceKind}`
  | `dependency.offboarding.${DependencyType}`
  | `unit.offboarding.${DayUnit}`
  | `state.offboarding.${TaskState}`
  | `left-out.offboarding.${"type" | "reason" | "flag"}`
  | `conflict.offboarding.${PlanConflict["code"]}`
  | `finding.offboarding.${LintCode}`
  | `ignored.offboarding.${IgnoredBecause}`
  | ExportCode
  | `refusal.offboarding.plan.${PlanRefusalCode}`
  | `refusal.offboarding.progress.${ProgressRefusalCode}`;
