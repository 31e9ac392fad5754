/**
 * The register that reports truthfully: logs and rows of complaints in, the week, the month and the owners' scorecards out.
 * @module
 */
export type { CaseRecord, RecordFinding, RecordMeasure, RecordRelabelling } from "./case-shape.ts";
export type { AnswerLine, CountLine, LineChange, LoyaltyLine, MixLine, Month, ShareLine, StageLine } from "./line-shape.ts";
export type { MeasuresState } from "./measures.ts";
export { createMonthlyReport, type MonthlyReporter, type MonthlyState, type MonthRefusal } from "./monthly.ts";
export { type CountedBy, type MergeRefusal, RegisterError, type ReportOptions } from "./options.ts";
export { caseOfLine, caseOfLog, type LogOptions } from "./reading/case-of-log.ts";
export { defineMapping, MappingError } from "./reading/define-mapping.ts";
export { helpDeskMapping } from "./reading/help-desk.ts";
export {
  type CodeOf,
  type MappedColumn,
  type Mapping,
  type MappingField,
  type MappingSpec,
  mappingFields,
  type TwiceReading,
  twiceReadings,
} from "./reading/mapping-shape.ts";
export { type HeadRefusal, type RowReader, type RowReaderOptions, rowReader } from "./reading/row-reader.ts";
export type { Reading } from "./register-count.ts";
export type {
  CauseLine,
  Compared,
  FirstContactLine,
  MonthlyReport,
  NpsLine,
  OpenMeasure,
  OutcomeLines,
  QuadrantLines,
  TimesLine,
} from "./report-shape.ts";
export { type ReportRhythm, type RhythmSubject, reportRhythms } from "./rhythms.ts";
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
export { createScorecards, type ScorecardReporter, type ScorecardState } from "./scorecards.ts";
export type { SheetState } from "./sheet.ts";
export { type RowRefusal, type RowRefusalCode, rowRefusals, type Unreadable } from "./unreadable-shape.ts";
export { createWeeklySummary, type WeeklyReporter, type WeeklyState } from "./weekly.ts";
export type { WeeklyLists } from "./weekly-count.ts";
export type { Listed, WeeklyClock, WeeklyGroup, WeeklySummary } from "./weekly-shape.ts";
