import type { ComplaintFacts } from "../classify.ts";
import type { ComplaintRuleId } from "../rules.ts";
import type { RegistrationDraft } from "./draft.ts";

/** What a form gives: a draft to be completed, facts for `classify`, and whether a person has to look for dissatisfaction. */
export interface FormReading {
  readonly status: "read";
  readonly draft: RegistrationDraft;
  readonly facts: ComplaintFacts;
  /** The fact that a person should find out, in the message or by asking. */
  readonly question?: "dissatisfied";
  /** The rules by which it was read. */
  readonly rules: readonly ComplaintRuleId[];
}

/** A draft of what was filled in, without the blanks. @internal */
export function draftOf(parts: { readonly [F in keyof RegistrationDraft]: RegistrationDraft[F] | undefined }): RegistrationDraft {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => typeof value === "string" && value.trim()));
}
