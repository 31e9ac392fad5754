import type { CaseState } from "./state.ts";

/** Whether the client is loyal, never without saying how it is known; `days` after the closing, where it was observed. */
export type LoyaltyAfter =
  | { readonly loyal: "unknown" }
  | { readonly loyal: "yes" | "no"; readonly basis: "stated-at-closing" }
  | { readonly loyal: "yes" | "no"; readonly basis: "observed-after"; readonly days: number };

/** What is known of the client after the complaint: two answers, kept apart. */
export interface AfterComplaint {
  /** Content with the resolution. */
  readonly satisfied: "yes" | "no" | "unknown";
  /** Keeps working with the company. */
  readonly loyalty: LoyaltyAfter;
}

/**
 * The client's satisfaction with the resolution and his loyalty after the complaint, each only as recorded since the last
 * reopening: neither is ever concluded from the other. What he was observed to do outranks what he said at closing; among
 * equals the latest counts. Rules `complaint.case.satisfaction-apart`, `complaint.case.observed-over-stated` (C16-C18).
 *
 * @example
 * ```ts
 * import { afterComplaint, replay } from "redress/complaint";
 * const replayed = replay([
 *   { id: "e1", type: "registered", at: 1772434800000, by: "operator-1", contact: "contact-7", kind: "complaint" },
 *   { id: "e2", type: "satisfaction-recorded", at: 1772438400000, by: "operator-1", satisfied: "yes" },
 * ]);
 * replayed.status === "ok" && afterComplaint(replayed.state); // { satisfied: "yes", loyalty: { loyal: "unknown" } }
 * ```
 */
export function afterComplaint({ satisfaction, loyalty }: Pick<CaseState, "satisfaction" | "loyalty">): AfterComplaint {
  const found = loyalty.findLast(({ basis }) => basis === "observed-after") ?? loyalty.at(-1);
  return { satisfied: satisfaction?.satisfied ?? "unknown", loyalty: loyaltyOf(found) };
}

function loyaltyOf(record: CaseState["loyalty"][number] | undefined): LoyaltyAfter {
  if (!record) return { loyal: "unknown" };
  const { loyal, days } = record;
  return days === undefined ? { loyal, basis: "stated-at-closing" } : { loyal, basis: "observed-after", days };
}
