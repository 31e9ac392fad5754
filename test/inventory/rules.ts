import type { InventoryNumber } from "../../lessons/inventory.ts";
import { complaintRules } from "../../packages/redress/src/complaint/rules.ts";
import { dialogueRules } from "../../packages/redress/src/dialogue/dialogue-rules.ts";
import { metricsRules } from "../../packages/redress/src/metrics/rules.ts";
import { offboardingRules } from "../../packages/redress/src/offboarding/rules.ts";
import { practiceRules } from "../../packages/redress/src/practice/rules.ts";
import { registerRules } from "../../packages/redress/src/register/rules.ts";
import { slaRules } from "../../packages/redress/src/sla/rules.ts";
import { figures, measurements } from "../../packages/redress/src/source/index.ts";
import { named } from "./named.ts";

const rooms = [complaintRules, dialogueRules, metricsRules, offboardingRules, practiceRules, registerRules, slaRules];

/** Every rule and figure of the library by its id. */
export const records = new Map([...rooms, figures, measurements].flatMap((room) => [...room]));

/** Ids of the rules and figures that are taken from a number, and of those that stand for a part of one. */
export const rulesAt = (number: InventoryNumber): string[] => [
  ...[...records.values()].filter(({ source }) => source.at === number).map(({ id }) => id),
  ...(named[number]?.rules ?? []),
];
