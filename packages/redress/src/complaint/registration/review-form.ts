import type { ComplaintFacts } from "../classify.ts";
import type { ComplaintRefusal } from "../refusal.ts";
import { type FormField, refusedForm } from "./form-field.ts";
import { draftOf, type FormReading } from "./form-reading.ts";

/** The three kinds that the public review form offers. */
export const reviewKinds = ["thanks", "complaint", "suggestion"] as const;

/** Fields of the public review form (C24). Message and consent are required there; the kind is not. */
export const reviewFormFields = [
  { id: "kind", required: false, type: "choice", values: reviewKinds },
  { id: "message", required: true, type: "text" },
  { id: "fullName", required: false, type: "text" },
  /** Name or tax number. */
  { id: "organisation", required: false, type: "text" },
  { id: "phone", required: false, type: "text" },
  { id: "email", required: false, type: "text" },
  /** Name or address of an attached file. */
  { id: "file", required: false, type: "text" },
  /** To the use of personal data, and to the site's terms. */
  { id: "consent", required: true, type: "consent" },
] as const satisfies readonly FormField[];

/** The public review form as sent. */
export interface ReviewForm {
  readonly kind?: (typeof reviewKinds)[number];
  readonly message: string;
  readonly fullName?: string;
  readonly organisation?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly file?: string;
  readonly consent: boolean;
}

const no = { inferred: "no" } as const;
const nothingElse = { objecting: no, buying: no, resolving: no } as const;

const factsOf = {
  complaint: { dissatisfied: "yes" },
  suggestion: { ...nothingElse, suggesting: "yes" },
  thanks: { ...nothingElse, suggesting: no, thanking: "yes" },
} as const satisfies Record<string, ComplaintFacts>;

/**
 * Reads the public review form. Complaint chosen states dissatisfaction; thanks or suggestion leaves it to be asked, and
 * the kind open until `dissatisfied` is known. Rules `complaint.form.review`, `.ticked`, `.not-ticked` (C1, C24).
 *
 * Refused, naming the field: no message, no consent, a kind or a field that the form does not have.
 *
 * @example
 * ```ts
 * import { classify, readReviewForm } from "redress/complaint";
 * const read = readReviewForm({ kind: "thanks", message: "Quick, for once.", consent: true });
 * read.status === "read" && read.question; // "dissatisfied"
 * read.status === "read" && classify(read.facts).kind.confidence; // "open"
 * ```
 */
export function readReviewForm(form: ReviewForm): FormReading | ComplaintRefusal {
  const refused = refusedForm(reviewFormFields, form);
  if (refused) return refused;
  const draft = draftOf({
    channel: "review-form",
    account: form.message,
    contactName: form.fullName,
    organisation: form.organisation,
    contactPhone: form.phone,
    contactEmail: form.email,
    attachment: form.file,
  });
  const { kind } = form;
  if (!kind) return { status: "read", draft, facts: { reporter: "client" }, question: "dissatisfied", rules: ["complaint.form.review"] };
  const facts = { reporter: "client", ...factsOf[kind] } as const;
  const rules = ["complaint.form.review", "complaint.form.ticked"] as const;
  if (kind === "complaint") return { status: "read", draft, facts, rules };
  return { status: "read", draft, facts, question: "dissatisfied", rules: [...rules, "complaint.form.not-ticked"] };
}
