/**
 * The register that reports truthfully: logs and rows of complaints in, the week, the month and the owners' scorecards out.
 * @module
 */
export type { CaseRecord, RecordMeasure, RecordRelabelling } from "./case-shape.ts";
export {
  type AnswerLine,
  type CountLine,
  type LineChange,
  lineChanges,
  type MixLine,
  type Month,
  type ShareLine,
  type StageLine,
} from "./line-shape.ts";
export type { CauseLine, FirstContactLine, MonthlyReport, NpsLine, OpenMeasure, OutcomeLines, TimesLine } from "./report-shape.ts";
export { type RegisterRuleId, registerRules } from "./rules.ts";
export {
  ordinaryTruths,
  SampleError,
  type SampleGaming,
  type SampleMonth,
  type SampleOptions,
  type SampleOwner,
  type SampleRegister,
  type SampleTruths,
  sampleRegister,
} from "./sample/index.ts";
export {
  type CheckVerdict,
  checkVerdicts,
  type GamingCheck,
  type GamingCheckCode,
  gamingChecks,
  type Place,
  type Scorecard,
  type Scorecards,
  type StageScore,
} from "./scorecard-shape.ts";
export { type RowRefusal, type RowRefusalCode, rowRefusals, type Unreadable } from "./unreadable-shape.ts";
export type { Listed, WeeklyClock, WeeklyGroup, WeeklySummary } from "./weekly-shape.ts";
