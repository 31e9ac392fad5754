import type { CaseRuleId } from "../case-rules.ts";
import type { RefusalFacts } from "./refusal.ts";

/** What an audit finds, each with its rule; a `question` accuses nobody, since the log alone cannot tell. */
export const caseFindings = {
  "closed-without-contact": { rule: "complaint.case.contact-before-closing", weight: "finding" },
  "automatic-as-first-contact": { rule: "complaint.case.automatic-is-no-contact", weight: "finding" },
  "relabelled-without-reason": { rule: "complaint.kind.relabel", weight: "finding" },
  "department-without-owner": { rule: "complaint.owner.each-department", weight: "finding" },
  "verified-by-implementer": { rule: "complaint.case.verified-by-another", weight: "finding" },
  "closed-unverified": { rule: "complaint.case.verified-before-closing", weight: "finding" },
  "no-claim-opened": { rule: "complaint.case.claim-asked", weight: "question" },
} as const satisfies Record<string, { readonly rule: CaseRuleId | "complaint.kind.relabel"; readonly weight: "finding" | "question" }>;

export type CaseFindingCode = keyof typeof caseFindings;

/** One thing that an audit found in a log. The facts fill the code's sentence. */
export interface CaseFinding {
  readonly code: CaseFindingCode;
  readonly rule: (typeof caseFindings)[CaseFindingCode]["rule"];
  readonly weight: "finding" | "question";
  /** Id of the event that shows it. */
  readonly event: string;
  readonly facts: RefusalFacts;
}

/** @internal */
export const finding = (code: CaseFindingCode, event: string, facts: RefusalFacts = {}): CaseFinding => ({
  code,
  ...caseFindings[code],
  event,
  facts,
});
