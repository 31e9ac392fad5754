import { changeLists } from "./change-lists.ts";
import { journeyLists } from "./journey-lists.ts";
import { serviceLists } from "./service-lists.ts";

/**
 * The documents' lists on service, the client's journey and change, by id; entries in the documents' order, which matters
 * where a list is `ordered`. Each entry has a rule `practice.<list>.<entry>` with its source (P1 to P17, X1 to X7, M12 to M16, C7, O2).
 *
 * @example
 * ```ts
 * import { practiceLists } from "redress/practice";
 * Object.keys(practiceLists.opposite.entries).map(([letter]) => letter).join(""); // "opposite"
 * ```
 */
export const practiceLists = { ...serviceLists, ...journeyLists, ...changeLists } as const;

type Lists = typeof practiceLists;
export type PracticeListId = keyof Lists;
/** Ids of a list's entries. */
export type PracticeEntryId<L extends PracticeListId = PracticeListId> = L extends PracticeListId
  ? keyof Lists[L]["entries"] & string
  : never;
/** Ids of a list's signs. */
export type PracticeSignId<L extends PracticeListId = PracticeListId> = L extends PracticeListId
  ? Lists[L]["entries"][keyof Lists[L]["entries"]] extends readonly (infer S extends string)[]
    ? S
    : never
  : never;
/** Id of the rule of an entry. */
export type PracticeEntryRuleId = { [L in PracticeListId]: `practice.${L}.${PracticeEntryId<L>}` }[PracticeListId];
/** Every sign with its list. */
export type PracticeSignKey = { [L in PracticeListId]: `${L}.${PracticeSignId<L>}` }[PracticeListId];
