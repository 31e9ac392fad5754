import type { OffboardingMistake } from "../lists.ts";
import type { LintCode, LintFinding, TemplatePatch } from "./finding.ts";

const mistakes: readonly (readonly LintCode[])[] = [
  ["no-exit-interview", "topic-missing", "feedback-not-advice", "not-confidential", "asked-before-the-end"],
  ["no-end-notice", "end-notice-undated", "no-account-list", "unpaid-unwatched", "no-receipts"],
  [
    "no-owner",
    "no-due-day",
    "no-data-choice",
    "no-data-return",
    "no-data-confirmation",
    "data-return-unproved",
    "no-revocation",
    "revocation-unproved",
    "no-hand-over",
    "hand-over-after-revocation",
  ],
  ["no-thanks", "thanks-not-personal", "no-check-in", "single-check-in", "all-automated"],
  ["type-loses-half", "type-loses-interview", "type-loses-thanks"],
];

/** A finding, with the rule and the mistake that its code stands for. @internal */
export function found(
  code: LintCode,
  tasks: readonly { readonly id: string }[],
  fix: readonly TemplatePatch[] = [],
  facts: LintFinding["facts"] = {},
): LintFinding {
  const mistake = mistakes.findIndex((codes) => codes.includes(code)) + 1;
  const practice = code.startsWith("practice-");
  const kind = mistake ? "mistake" : practice ? "practice" : "check";
  return {
    code,
    rule: `offboarding.${kind}.${practice ? code.slice("practice-".length) : code}`,
    kind,
    ...(mistake && { mistake: mistake as OffboardingMistake }),
    tasks: tasks.map(({ id }) => id),
    facts,
    fix,
  };
}
