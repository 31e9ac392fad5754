import type {
  AbcOption,
  ChangeVerdict,
  CircleLink,
  ComplaintGood,
  LeavingBase,
  LoveTerm,
  OutcomeAction,
  OutcomeRefusalCode,
  OutcomeRuleId,
  ShiftVerdict,
} from "../metrics/index.ts";

/** Codes of satisfaction and loyalty, and of those who do not complain. */
export type AfterwardsCode =
  | `rule.${OutcomeRuleId}`
  | `refusal.outcome.${OutcomeRefusalCode}`
  | `action.outcome.${OutcomeAction}`
  | `change.${Exclude<ShiftVerdict, ChangeVerdict>}`
  | `abc.${AbcOption}`
  | `leaving.base.${LeavingBase}`
  | `circle.${CircleLink}`
  | `good.complaint.${ComplaintGood}`
  | `love.${LoveTerm}`;
