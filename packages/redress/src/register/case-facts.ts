import { isAtOnce } from "../sla/audit.ts";
import type { CaseRecord } from "./case-shape.ts";
import type { closedFindings } from "./sheet.ts";

/**
 * Whether a case is a complaint to the figures: called one, not classified yet, or called something else without a reason
 * (rule `register.complaint`), as the audit of logs holds it. @internal
 */
export function isComplaint({ kind, relabelled }: CaseRecord): boolean {
  if (kind === undefined || kind === "complaint") return true;
  return !!relabelled?.some(({ from, reason }) => from === "complaint" && !reason);
}

/** Where the register shows a person of ours and the client in touch about the matter. */
const inTouch = ({ firstContactAt, agreedAt, satisfied, loyal, loyaltyBasis }: CaseRecord) =>
  firstContactAt !== undefined ||
  agreedAt !== undefined ||
  satisfied !== undefined ||
  (loyal !== undefined && loyaltyBasis === "stated-at-closing");

/** What the audit would find at the closing of a complaint: as found in the log, or worked out from the row. @internal */
export function findsAtClosing(record: CaseRecord, code: (typeof closedFindings)[number]): boolean {
  const { findings, ending = "closed", origin, registeredAt, openedAt, closedAt } = record;
  if (ending !== "closed" || closedAt === undefined) return false;
  if (findings) return findings.includes(code);
  if (code === "closed-at-once") return isAtOnce(closedAt - registeredAt);
  return code === "no-claim-opened" ? openedAt === undefined : origin !== "internal" && !inTouch(record);
}
