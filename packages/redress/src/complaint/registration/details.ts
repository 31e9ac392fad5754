import type { ComplaintRuleId } from "../rules.ts";

/** A detail to ask for at registration. */
export interface DetailToAsk {
  readonly field: string;
  /** Required: before the complaint is entered. Later: as fully as possible, while it is looked into. */
  readonly need: "required" | "later";
  readonly type: "text" | "day";
  readonly rule: ComplaintRuleId;
}

const required = { need: "required", rule: "complaint.registration.asked" } as const;
const later = { need: "later", rule: "complaint.registration.later" } as const;

/**
 * What to ask at registration, in the order of a call: what happened, who is calling, when it was; then what may come
 * later. The list is the documents' (C27), the order and what may wait are ours: rules `complaint.registration.heard-first`
 * and `complaint.registration.later`.
 */
export const detailsToAsk = [
  /** What happened, in the client's words. */
  { field: "account", type: "text", need: "required", rule: "complaint.registration.heard-first" },
  { field: "organisation", type: "text", ...required },
  { field: "contactName", type: "text", ...required },
  { field: "contactPosition", type: "text", ...required },
  { field: "contactPhone", type: "text", ...required },
  /** Day on which the situation complained of arose. */
  { field: "situationDate", type: "day", ...required },
  { field: "product", type: "text", ...later },
  /** Which works were done. */
  { field: "works", type: "text", ...later },
  { field: "worksBy", type: "text", ...later },
  /** Day on which they were done. */
  { field: "worksOn", type: "day", ...later },
] as const satisfies readonly DetailToAsk[];

/** Name of a detail that is asked for. */
export type AskedField = (typeof detailsToAsk)[number]["field"];
