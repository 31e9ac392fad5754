import { responsibilityRoles } from "redress/complaint";
import { type PracticeList, practiceLists } from "redress/practice";
import { reportRhythms } from "redress/register";
import { ItemMistake } from "../item-mistake.ts";
import type { Expected } from "../shape.ts";
import type { TableOption } from "./by-table.ts";
import { settledKey } from "./settled.ts";

/** What is seen at work, and the list of the library in which it belongs to one entry. */
export interface BelongsFacts {
  readonly list: string;
  readonly sign: string;
}

interface Entry {
  readonly id: string;
  readonly rules: readonly [string, ...string[]];
  readonly signs: readonly string[];
}

const practiceEntries = (id: string, { entries, signs }: PracticeList): Entry[] =>
  Object.entries(entries).map(([entry, shown]) => ({
    ...{ id: entry, signs: shown },
    rules: [`practice.${id}.${entry}`, ...(signs === "ours" ? ["practice.signs"] : [])],
  }));

/** Lists of other rooms: who bears which duty (C38), what is looked at how often (C42, C43). */
const responsibility = Object.entries(responsibilityRoles).map(([id, { rule, duties }]): Entry => ({ id, rules: [rule], signs: duties }));
const rhythm = Object.entries(reportRhythms).map(([id, { rule, looksAt }]): Entry => ({ id, rules: [rule], signs: looksAt }));

const lists = new Map<string, readonly Entry[]>([
  ...Object.entries(practiceLists).map(([id, list]) => [id, practiceEntries(id, list)] as const),
  ["responsibility", responsibility],
  ["rhythm", rhythm],
]);

/** Ids of the lists. */
export const listNames: readonly string[] = [...lists.keys()];

/**
 * The key of a case by a list of the library: the entry that what is seen belongs to. A wrong entry is told what it stands for.
 *
 * @throws ItemMistake where there is no such list or sign, or an option is no entry of the list.
 */
export function belongsKey(item: string, { list, sign }: BelongsFacts, options: readonly TableOption[]): Expected {
  const entries = lists.get(list);
  if (!entries) throw new ItemMistake(item, "facts.list", `no list ${list}`);
  const right = entries.find(({ signs }) => signs.includes(sign));
  if (!right) throw new ItemMistake(item, "facts.sign", `${sign} belongs to no entry of ${list}`);
  const ruleOf = (option: string) => entries.find(({ id }) => id === option)?.rules[0] ?? "";
  const overlooks = (option: string) => ({ code: "other-entry", facts: { rule: ruleOf(option) } });
  return settledKey(item, { right: right.id, options: entries.map(({ id }) => id), overlooks, rules: right.rules }, options);
}
