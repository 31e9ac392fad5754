import type {
  FrequentQuestion,
  ObjectiveReach,
  PracticeRefusalCode,
  PracticeRuleId,
  PracticeSignKey,
  RaciFault,
  RaciRepair,
} from "../practice/index.ts";

/** Codes of practice: rules, what shows them at work, questions, what is wrong with a plan and what repairs it. */
export type PracticeCode =
  | `rule.${PracticeRuleId}`
  | `sign.practice.${PracticeSignKey}`
  | `question.practice.${FrequentQuestion}`
  | `finding.raci.${RaciFault}`
  | `repair.raci.${RaciRepair}`
  | `reach.objective.${ObjectiveReach}`
  | `refusal.practice.${PracticeRefusalCode}`;
