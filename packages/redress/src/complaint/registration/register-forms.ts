import type { ComplaintRuleId } from "../rules.ts";

/** A field of a form in the register. What each is for is said in the locale packs: `field.contact.…`, `field.claim.…`. */
export interface RegisterField {
  readonly id: string;
  readonly type: "text" | "number" | "day" | "choice" | "flag" | "link" | "table";
  /** Columns of a table. */
  readonly columns?: readonly string[];
  /** What a link leads to. */
  readonly to?: "contact" | "claim";
  readonly rule?: ComplaintRuleId;
  /** True where the documents show only the label, and what it is for is our guess. */
  readonly guessed?: true;
}

/**
 * Fields of the form on which a client's contact is registered (C28), in its order. A complaint is a contact of the type
 * complaint. The double asterisks in the documents are left over from bold type and mark no field as required.
 */
export const contactFormFields = [
  { id: "number", type: "text" },
  { id: "date", type: "day" },
  { id: "counterparty", type: "text" },
  { id: "contact-person", type: "text" },
  { id: "area", type: "choice", guessed: true },
  { id: "type", type: "choice" },
  { id: "state", type: "choice" },
  { id: "importance", type: "choice", rule: "complaint.importance.medium" },
  { id: "method", type: "choice" },
  { id: "tax-number", type: "text" },
  { id: "phone", type: "text" },
  { id: "control", type: "flag", guessed: true },
  { id: "subject", type: "text" },
  { id: "earlier-contacts", type: "text" },
  { id: "text", type: "text" },
  { id: "days-open", type: "number" },
  { id: "remind", type: "flag" },
  { id: "closing-date", type: "day" },
  { id: "basis", type: "link", guessed: true },
  { id: "project", type: "text", guessed: true },
  { id: "tendency", type: "choice", guessed: true },
  { id: "author", type: "text" },
  { id: "responsible", type: "text" },
  { id: "department", type: "text" },
] as const satisfies readonly RegisterField[];

/**
 * Fields of the claim, the case opened from a contact (C29), in its order. `basis` is the link to the contact that it came
 * from: rule `complaint.registration.claim-basis` (C30, K8).
 *
 * @example
 * ```ts
 * import { claimFormFields } from "redress/complaint";
 * claimFormFields.find(({ id }) => id === "basis"); // { id: "basis", type: "link", to: "contact", rule: "complaint.registration.claim-basis" }
 * ```
 */
export const claimFormFields = [
  { id: "number", type: "text" },
  { id: "date", type: "day" },
  { id: "correction-stage", type: "choice" },
  { id: "improvement-stage", type: "choice" },
  { id: "counterparty", type: "text" },
  { id: "contact-person", type: "text" },
  { id: "importance", type: "choice" },
  { id: "satisfaction", type: "choice" },
  { id: "validity", type: "choice" },
  { id: "loyalty", type: "choice" },
  { id: "participants", type: "table", columns: ["department", "actions"] },
  { id: "nonconformities", type: "table", columns: ["department", "process", "product", "nonconformity", "task"] },
  { id: "history", type: "text" },
  { id: "text", type: "text" },
  { id: "correction-stage-closed", type: "day" },
  { id: "days-open", type: "number" },
  { id: "corrections", type: "table", columns: ["executor", "handling", "status", "due", "date", "completed"] },
  { id: "correction-comment", type: "text" },
  { id: "correction-date", type: "day" },
  { id: "project", type: "text", guessed: true },
  { id: "basis", type: "link", to: "contact", rule: "complaint.registration.claim-basis" },
  { id: "author", type: "text" },
  { id: "responsible", type: "text" },
  { id: "remind", type: "flag" },
  { id: "track", type: "flag", guessed: true },
] as const satisfies readonly RegisterField[];
