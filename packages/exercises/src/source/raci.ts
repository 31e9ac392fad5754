import { lintRaci, type RaciRow, raciFaults } from "redress/practice";
import { ItemMistake } from "../item-mistake.ts";
import type { Expected } from "../shape.ts";
import type { TableOption } from "./by-table.ts";
import { settledKey } from "./settled.ts";

/** A row of a plan: who has which role in its task (X3). */
export interface RaciFacts {
  readonly row: Omit<RaciRow, "task">;
}

const nothing = "nothing";

/**
 * The key of a row by `lintRaci`: what repairs it, or `nothing`.
 *
 * @throws ItemMistake where it cannot be read, or needs two repairs.
 */
export function raciKey(item: string, { row }: RaciFacts, options: readonly TableOption[]): Expected {
  const lint = lintRaci([{ task: item, ...row }]);
  if (lint.status !== "ok") throw new ItemMistake(item, "facts.row", `refused as ${lint.code} at ${lint.field}`);
  const [found, other] = lint.findings;
  if (other) throw new ItemMistake(item, "facts.row", "it needs two repairs, and one can be chosen");
  const known = [...Object.values(raciFaults).map(({ repair }) => repair as string), nothing];
  const overlooks = () => ({ code: `raci-${found?.code ?? nothing}` });
  const rules = [found?.rule ?? "practice.raci.accountable", "practice.raci.accountable", "practice.raci.responsible"] as const;
  return settledKey(item, { right: found?.repair ?? nothing, options: known, overlooks, rules }, options);
}
