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

/** An answer that was given by the closing, or of which nobody knows when it was given. Rule `register.check.closing`. */
const byClosing = (answer: unknown, at: number | undefined, closedAt: number) =>
  answer !== undefined && (at === undefined || at <= closedAt);

/** Where the register shows a person of ours and the client in touch about the matter before its closing. */
const inTouch = ({ firstContactAt, agreedAt, satisfied, satisfiedAt, loyal, loyalAt, loyaltyBasis }: CaseRecord, closedAt: number) =>
  firstContactAt !== undefined ||
  agreedAt !== undefined ||
  byClosing(satisfied, satisfiedAt, closedAt) ||
  (loyaltyBasis !== "observed-after" && byClosing(loyal, loyalAt, closedAt));

/** What the audit would find at the closing of a complaint: as found in the log, or worked out from the row. @internal */
export function findsAtClosing(record: CaseRecord, code: (typeof closedFindings)[number]): boolean {
  const { findings, ending = "closed", origin, registeredAt, openedAt, closedAt } = record;
  if (ending !== "closed" || closedAt === undefined) return false;
  if (findings) return findings.includes(code);
  if (code === "closed-at-once") return isAtOnce(closedAt - registeredAt);
  return code === "no-claim-opened" ? openedAt === undefined : origin !== "internal" && !inTouch(record, closedAt);
}
