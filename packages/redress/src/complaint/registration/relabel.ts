import { type ContactKind, contactKinds } from "../contact-kind.ts";
import { type ComplaintRefusal, fieldsOf, refuse } from "../refusal.ts";

/** A contact to be called something else. */
export interface Relabelling {
  readonly from: ContactKind;
  readonly to: ContactKind;
  /** Why, for others to read. Required where a complaint is to be called something else. */
  readonly reason?: string;
  /** Whether the client expresses any dissatisfaction, where that has been looked at. */
  readonly dissatisfied?: "yes" | "no" | "unknown";
}

/** A contact called something else, with its reason on record. */
export interface Relabelled {
  readonly status: "relabelled";
  readonly from: ContactKind;
  readonly to: ContactKind;
  readonly reason?: string;
  readonly rule: "complaint.kind.relabel";
}

/**
 * Calls a contact something else. A complaint may only become something else with a reason on record, and not while the
 * client is dissatisfied. Rules `complaint.kind.relabel`, `complaint.kind.relabel-dissatisfied` (C1, K6).
 *
 * Refused, naming the field: no reason, dissatisfaction, a kind that does not exist.
 *
 * @example
 * ```ts
 * import { relabel } from "redress/complaint";
 * const silent = relabel({ from: "complaint", to: "request" });
 * silent.status === "refused" && [silent.code, silent.field]; // ["reason-missing", "reason"]
 * ```
 */
export function relabel(relabelling: Relabelling): Relabelled | ComplaintRefusal {
  if (!fieldsOf(relabelling)) return refuse("not-an-object", "");
  const { from, to, reason, dissatisfied } = relabelling;
  for (const [field, kind] of Object.entries({ from, to }))
    if (!contactKinds.some((one) => one === kind)) return refuse("unknown-value", field, contactKinds);
  if (reason !== undefined && typeof reason !== "string") return refuse("not-text", "reason");
  const given = reason?.trim();
  if (from === "complaint" && to !== "complaint") {
    if (dissatisfied === "yes") return refuse("dissatisfied", "to");
    if (!given) return refuse("reason-missing", "reason");
  }
  const done = { status: "relabelled", from, to, rule: "complaint.kind.relabel" } as const;
  return given ? { ...done, reason: given } : done;
}
