export { type AbcOption, type AbcReading, abcFacts, abcOptions, readAbc } from "./abc.ts";
export type { AnswerRefusal } from "./answer.ts";
export { OutcomeCount } from "./count.ts";
export { type Foreseen, foresee, type Handled } from "./foresee.ts";
export { type MovedRefusal, type MovedReport, moved, type QuadrantMove, type TwoAnswers } from "./moved.ts";
export { nextAction, type OutcomeAction, type QuadrantAction } from "./next-action.ts";
export { outcomes } from "./outcomes.ts";
export { type AskedTwice, type PairedDifference, pairedDifference } from "./paired.ts";
export { type OutcomeFacts, outcome, type Quadrant, type QuadrantReading, quadrantOf, quadrants } from "./quadrant.ts";
export { type OutcomeRefusal, type OutcomeRefusalCode, outcomeRefusals } from "./refusal.ts";
export {
  type LoyaltyKnown,
  type Margin,
  type MissingAnswers,
  margins,
  type OutcomeOptions,
  type OutcomeReport,
  type OutcomeShare,
  type OutcomesRefusal,
} from "./report.ts";
export { type Outcomes, type ShareShift, type ShiftRefusal, type ShiftReport, type ShiftVerdict, shift } from "./shift.ts";
