import { objectiveReach, objectiveReaches } from "redress/practice";
import { ItemMistake } from "../item-mistake.ts";
import type { Expected } from "../shape.ts";
import type { TableOption } from "./by-table.ts";
import { settledKey } from "./settled.ts";

/** An objective, so many months ahead (X2). */
export interface ObjectiveFacts {
  readonly months: number;
}

/** The key of an objective by `objectiveReach`. @throws ItemMistake where the months are refused. */
export function objectiveKey(item: string, { months }: ObjectiveFacts, options: readonly TableOption[]): Expected {
  const told = objectiveReach(months);
  if (told.status !== "ok") throw new ItemMistake(item, "facts.months", `refused as ${told.code}`);
  const overlooks = () => ({ code: `objective-${told.reach}`, facts: { months } });
  return settledKey(item, { right: told.reach, options: objectiveReaches, overlooks, rules: [told.rule] }, options);
}
