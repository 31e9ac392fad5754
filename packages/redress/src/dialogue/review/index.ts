/**
 * A written reply reviewed: phrases that had better not be there, and what its stage wants and it lacks.
 * @module
 */
export { defineLexicon, type Lexicon } from "./define-lexicon.ts";
export type { ElementFinding, FaultFinding, ReplyCase, ReplyFinding, ReplyReview, ReplySeverity } from "./finding.ts";
export type { FaultPhrases, LexiconSpec, Phrase, Stemming, WhenPhrases } from "./lexicon.ts";
export { type ReplyRefusal, type ReplyRefusalCode, replyRefusals } from "./refusal.ts";
export { longestReply, type ReplyOptions, reviewReply } from "./review-reply.ts";
export type { ReplyRuleId } from "./review-rules.ts";
export {
  type ReplyElement,
  type ReplyExtra,
  type ReplyFault,
  type ReplyStage,
  replyElements,
  replyExtras,
  replyFaults,
} from "./stage.ts";
