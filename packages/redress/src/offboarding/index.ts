/**
 * Saying goodbye without loose ends: templates as data, plans back from the deadline, progress by evidence, the five mistakes.
 * @module
 */
export { defineTemplate } from "./define.ts";
export { TemplateError } from "./error.ts";
export {
  type IgnoredBecause,
  ignoredBecause,
  type NextAction,
  type OffboardingEvent,
  type Progress,
  type ProgressRefusal,
  type ProgressRefusalCode,
  progressRefusals,
  type TaskProgress,
  type TaskState,
  taskStates,
} from "./event.ts";
export * from "./export/index.ts";
export { type LintCode, type LintFinding, lintCodes, type TemplatePatch } from "./lint/finding.ts";
export { type LintFor, lintOffboarding } from "./lint/lint.ts";
export { applyPatches } from "./lint/patch.ts";
export * from "./lists.ts";
export * from "./message/index.ts";
export { planOffboarding } from "./plan.ts";
export {
  type DayWindow,
  type LeftOutTask,
  type Plan,
  type PlanConflict,
  type PlannedTask,
  type PlanRefusal,
  type PlanRefusalCode,
  planRefusals,
  type TaskLink,
} from "./planned.ts";

export { type ProgressAsOf, progress } from "./progress.ts";
export { type OffboardingRuleId, offboardingRules } from "./rules.ts";
export { forType } from "./select.ts";
export type * from "./shape.ts";
export { offboardingTemplate, offboardingTemplates, type ShippedTaskId } from "./template/standard.ts";
export type { DayCalendar } from "./working-days.ts";
