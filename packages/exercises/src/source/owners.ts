import { lintOwners, type Owner } from "redress/complaint";
import { ItemMistake } from "../item-mistake.ts";
import type { Expected } from "../shape.ts";
import type { TableOption } from "./by-table.ts";
import { settledKey } from "./settled.ts";

/** A register of owners, and the departments that have to stand in it (C39). */
export interface OwnersFacts {
  readonly owners: readonly Owner[];
  readonly departments?: readonly string[] | undefined;
}

const inOrder = "in-order";
const rules = {
  "department-without-owner": "complaint.owner.each-department",
  "department-with-several-owners": "complaint.owner.one",
} as const;

/**
 * The key of a register of owners by `lintOwners`: what is wrong with it, or `in-order`.
 *
 * @throws ItemMistake where it is refused, or has faults of two sorts.
 */
export function ownersKey(item: string, { owners, departments }: OwnersFacts, options: readonly TableOption[]): Expected {
  const lint = lintOwners(owners, departments);
  if (lint.status !== "ok") throw new ItemMistake(item, `facts.owners.${lint.row}.${lint.field}`, `refused as ${lint.code}`);
  const codes = [...new Set(lint.findings.map(({ code }) => code))];
  if (codes.length > 1) throw new ItemMistake(item, "facts.owners", `${codes.join(" and ")} are found, and one can be chosen`);
  const [right = inOrder] = codes;
  const first = right === inOrder ? rules["department-without-owner"] : rules[right];
  const overlooks = () => ({ code: `owners-${right}` });
  return settledKey(
    item,
    { right, options: [...Object.keys(rules), inOrder], overlooks, rules: [first, ...Object.values(rules)] },
    options,
  );
}
