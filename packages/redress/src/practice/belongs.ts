import { type PracticeEntryId, type PracticeEntryRuleId, type PracticeListId, type PracticeSignId, practiceLists } from "./lists.ts";
import { type PracticeRefusal, refusePractice } from "./refusal.ts";

/** Where something seen at work belongs. */
export interface Belonging<L extends PracticeListId = PracticeListId> {
  readonly status: "ok";
  readonly entry: PracticeEntryId<L>;
  readonly rule: PracticeEntryRuleId;
  /** Whether the documents name the sign too, or only the entry (rule `practice.signs`). */
  readonly signs: "stated" | "ours";
}

/**
 * The entry of a list that something seen at work shows: a hard case passed to an expert shows support as a team. Refused as
 * `not-a-list` or `not-a-sign`. Rules `practice.<list>.<entry>` (P1 to P17, X1 to X7, M12 to M16, C7).
 *
 * @example
 * ```ts
 * import { belongsTo } from "redress/practice";
 * const found = belongsTo("principle", "hard-cases-to-experts");
 * found.status === "ok" && [found.entry, found.rule]; // ["team", "practice.principle.team"]
 * ```
 */
export function belongsTo<L extends PracticeListId>(
  list: L,
  sign: PracticeSignId<L>,
): Belonging<L> | PracticeRefusal<"not-a-list" | "not-a-sign"> {
  if (!Object.hasOwn(practiceLists, list)) return refusePractice("not-a-list", "list", list);
  const { entries, signs } = practiceLists[list];
  const entry = Object.entries(entries).find(([, shown]) => (shown as readonly string[]).includes(sign))?.[0];
  if (entry === undefined) return refusePractice("not-a-sign", "sign", sign);
  return { status: "ok", entry: entry as PracticeEntryId<L>, rule: `practice.${list}.${entry}` as PracticeEntryRuleId, signs };
}
