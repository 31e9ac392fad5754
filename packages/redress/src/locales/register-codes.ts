import type {
  CheckVerdict,
  GamingCheckCode,
  HeadRefusal,
  MappingField,
  MergeRefusal,
  MonthRefusal,
  RegisterRuleId,
  RhythmSubject,
  RowRefusalCode,
} from "../register/index.ts";

/** Codes of the register: rules, why a row, a head, a month or a merging is refused, checks of owners and what they come to. */
export type RegisterCode =
  | `rule.${RegisterRuleId}`
  | `refusal.register.row.${RowRefusalCode}`
  | `refusal.register.head.${HeadRefusal["code"]}`
  | `refusal.register.month.${MonthRefusal["code"]}`
  | `refusal.register.merge.${MergeRefusal["code"]}`
  | `field.register.${MappingField}`
  | `check.register.${GamingCheckCode}`
  | `rhythm.register.${RhythmSubject}`
  | `verdict.register.${CheckVerdict}`;
