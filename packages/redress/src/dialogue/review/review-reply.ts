import type { Lexicon } from "./define-lexicon.ts";
import { elementsOf } from "./elements.ts";
import { faultsOf } from "./faults.ts";
import type { ElementFinding, FaultFinding, ReplyCase, ReplyFinding, ReplyReview, ReplySeverity } from "./finding.ts";
import { readText } from "./reading.ts";
import { type ReplyRefusal, refuseReply } from "./refusal.ts";
import { type ReplyRuleId, reviewRules } from "./review-rules.ts";
import { type ReplyElement, type ReplyExtra, type ReplyFault, type ReplyStage, replyElements } from "./stage.ts";

/** Longest reply, and longest complaint beside it, in UTF-16 units. */
export const longestReply = 200_000;

const severities: Readonly<Record<ReplyFault, ReplySeverity>> = {
  calm: "error",
  vague: "error",
  blame: "error",
  "not-mine": "error",
  liability: "warn",
  robot: "info",
  "dead-link": "error",
};
const weightOf = (element: ReplyElement | ReplyExtra): ReplySeverity =>
  element === "counting" || element === "second-option" ? "info" : "warn";

function record<R extends ReplyRuleId>(rule: R) {
  const { source, standing } = reviewRules.find(({ id }) => id === rule) as (typeof reviewRules)[number];
  return { rule, source, standing };
}

/** What to review a reply by: one lexicon, or a language and the lexicons to take it from. */
export type ReplyOptions = {
  readonly stage: ReplyStage;
  readonly case?: ReplyCase;
} & (
  | { readonly lexicon: Lexicon; readonly locale?: never; readonly lexicons?: never }
  | { readonly locale: string; readonly lexicons: Readonly<Record<string, Lexicon>>; readonly lexicon?: never }
);

const knownFault: readonly unknown[] = [undefined, "yes", "no", "unknown"];

function refusalOf(text: unknown, options: ReplyOptions): ReplyRefusal | undefined {
  if (typeof text !== "string") return refuseReply("not-text", "text");
  if (text.length > longestReply) return refuseReply("too-long", "text", [longestReply]);
  if (!/[\p{L}\p{N}]/u.test(text)) return refuseReply("empty", "text");
  const { stage, case: of = {} } = options ?? {};
  if (!Object.hasOwn(replyElements, stage)) return refuseReply("unknown-value", "stage", Object.keys(replyElements));
  if (!knownFault.includes(of.faultEstablished)) return refuseReply("unknown-value", "case.faultEstablished", ["yes", "no", "unknown"]);
  if (of.complaint !== undefined && typeof of.complaint !== "string") return refuseReply("not-text", "case.complaint");
  if ((of.complaint?.length ?? 0) > longestReply) return refuseReply("too-long", "case.complaint", [longestReply]);
  return undefined;
}

/**
 * Reviews a written reply to a client: orders to calm down, promises without what and when, blame, hiding behind another,
 * liability owned or denied too early, formulas, links to a platform that closed; and what the reply of its stage should hold
 * and does not. Words of the client that the reply quotes are passed over. Only sure phrases are found: no finding does not
 * make it a good reply, and a person has the last word. No legal advice.
 *
 * Spans are half-open, in UTF-16 units of the text as given. Reading takes time in proportion to the text, whatever it is.
 *
 * Refused: no text, nothing but blanks and marks, more than 200,000 units, an unknown stage or value, no lexicon.
 * Rules `dialogue.reply.*` and `dialogue.element.*` (T1-T7, C6, C32, K4; the six of a closing after the Housing Ombudsman's code).
 *
 * @example
 * ```ts
 * import { reviewReply } from "redress/dialogue";
 * import { en } from "redress/dialogue/lexicon/en";
 * const review = reviewReply("Please calm down. We will sort everything out.", { lexicon: en, stage: "first-contact" });
 * const faults = review.status === "reviewed" ? review.findings.filter((finding) => finding.kind === "fault") : [];
 * faults.map(({ fault, span }) => [fault, ...span]); // [["calm", 0, 16], ["vague", 18, 45]]
 * ```
 * On a server, with the lexicons of every language:
 *
 * @example
 * ```ts
 * import { reviewReply } from "redress/dialogue";
 * import { lexicons } from "redress/dialogue/lexicon";
 * reviewReply(" ", { locale: "hu", lexicons, stage: "closing" }); // { status: "refused", code: "empty", field: "text" }
 * ```
 */
export function reviewReply(text: string, options: ReplyOptions): ReplyReview | ReplyRefusal {
  const refusal = refusalOf(text, options);
  if (refusal) return refusal;
  const { stage, locale, lexicons, case: of = {} } = options;
  const lexicon = options.lexicon ?? (lexicons && Object.hasOwn(lexicons, locale) ? lexicons[locale] : undefined);
  if (!lexicon) return refuseReply("no-lexicon", lexicons ? "locale" : "lexicon", lexicons && Object.keys(lexicons));
  const reading = readText(text, lexicon);
  const faults = faultsOf(text, reading, lexicon, stage, of).map(
    ({ fault, span }): FaultFinding => ({
      kind: "fault",
      fault,
      ...record(`dialogue.reply.${fault}`),
      code: `finding.reply.${fault}`,
      severity: severities[fault],
      span,
      text: text.slice(...span),
      why: `why.reply.${fault}`,
      better: lexicon.spec.better[fault],
    }),
  );
  const { present, missing, unjudged } = elementsOf(text, reading, lexicon, stage, of);
  const lacks = missing.map(
    (element): ElementFinding => ({
      kind: "element",
      element,
      ...record(`dialogue.element.${element}`),
      code: `finding.element.${element}`,
      severity: weightOf(element),
      why: `why.element.${element}`,
      better: lexicon.spec.better[element],
    }),
  );
  return { status: "reviewed", locale: lexicon.locale, stage, findings: [...faults, ...lacks] satisfies ReplyFinding[], present, unjudged };
}
