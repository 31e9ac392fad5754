import { findIn } from "./audit-checks.ts";
import type { CaseEvent } from "./event.ts";
import type { CaseFinding } from "./finding.ts";
import { type Owner, type OwnerRefusal, readOwners } from "./owners.ts";
import type { CaseRefusal } from "./refusal.ts";
import { steps } from "./replay.ts";

/** What an audit of a log finds, or why there is no log to audit. */
export type Audited = { readonly status: "ok"; readonly findings: readonly CaseFinding[] } | CaseRefusal | OwnerRefusal;

/**
 * Audits a log without clocks: closed with nobody in touch with the client, a machine's message counted as first contact, a
 * complaint relabelled without a reason, a department without an owner, a check by whoever did the work, a claim closed with
 * unchecked corrections; and it asks where a complaint was closed with no claim opened. In the order of the log.
 *
 * Voided events are not audited. Departments are looked up only where the register of owners is given. A log that `replay`
 * refuses is refused here alike. Pure. Rules `complaint.case.*`, `complaint.owner.*`, `complaint.kind.relabel` (C37, C39, K18).
 *
 * @example
 * ```ts
 * import { audit } from "redress/complaint";
 * const at = "2021-04-30T16:56:47+03:00";
 * const audited = audit([
 *   { id: "e1", type: "registered", at, by: "operator-1", contact: "contact-1", kind: "complaint" },
 *   { id: "e2", type: "closed", at, by: "operator-1", what: "contact" },
 * ]);
 * audited.status === "ok" && audited.findings.map(({ code, weight }) => `${code}: ${weight}`); // ["closed-without-contact: finding", "no-claim-opened: question"]
 * ```
 */
export function audit(events: readonly CaseEvent[], register: { readonly owners?: readonly Owner[] } = {}): Audited {
  const owners = register.owners === undefined ? undefined : readOwners(register.owners);
  if (owners && "status" in owners) return owners;
  const all = steps(events);
  if ("status" in all) return all;
  const findings = all.flatMap(({ event, state: after }, at) => {
    const earlier = all.slice(0, at);
    const before = earlier.at(-1)?.state;
    return before ? findIn(event, { before, after, earlier, all, owners }) : [];
  });
  return { status: "ok", findings };
}
