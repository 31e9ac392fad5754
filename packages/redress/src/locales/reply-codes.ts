import type { ReplyElement, ReplyExtra, ReplyFault, ReplyRefusalCode, ReplyRuleId, ReplyStage } from "../dialogue/review/index.ts";

/** Codes of a review: its rules, what is found and why it matters, the stages, the refusals. */
export type ReplyCode =
  | `rule.${ReplyRuleId}`
  | `finding.reply.${ReplyFault}`
  | `why.reply.${ReplyFault}`
  | `finding.element.${ReplyElement | ReplyExtra}`
  | `why.element.${ReplyElement | ReplyExtra}`
  | `stage.reply.${ReplyStage}`
  | `refusal.reply.${ReplyRefusalCode}`;
