/**
 * Practice: what service is made of, the client's journey, and changing an organisation, as lists and small decisions.
 * @module
 */
export { type Balance, balance, balances } from "./balance.ts";
export { type Belonging, belongsTo } from "./belongs.ts";
export { type Gesture, gesture, gestures } from "./gesture.ts";
export type { PracticeList } from "./list-shape.ts";
export {
  type PracticeEntryId,
  type PracticeEntryRuleId,
  type PracticeListId,
  type PracticeSignId,
  type PracticeSignKey,
  practiceLists,
} from "./lists.ts";
export { type ObjectiveReach, objectiveRange, objectiveReach, objectiveReaches } from "./objective.ts";
export { type FrequentQuestion, frequentQuestions } from "./questions.ts";
export {
  lintRaci,
  type RaciFault,
  type RaciFinding,
  type RaciRepair,
  type RaciRole,
  type RaciRow,
  raciFaults,
  raciRoles,
} from "./raci.ts";
export { type PracticeRefusal, type PracticeRefusalCode, practiceRefusals } from "./refusal.ts";
export { type PracticeRuleId, practiceRules } from "./rules.ts";
export { type ToolChoice, technology, toolChoices } from "./technology.ts";
export { type Turnover, turnover, turnovers } from "./turnover.ts";
