import { defineRecords, type Rule } from "../source/index.ts";
import { decisionRules, type PracticeDecisionRuleId } from "./decision-rules.ts";
import type { PracticeList } from "./list-shape.ts";
import { type PracticeEntryRuleId, practiceLists } from "./lists.ts";

/** Id of a rule of the practice room. */
export type PracticeRuleId = PracticeEntryRuleId | PracticeDecisionRuleId;

const entryRules = (id: string, { source, entries, derived }: PracticeList): Rule[] =>
  Object.keys(entries).map((entry) => {
    const why = derived?.[entry];
    return { id: `practice.${id}.${entry}`, source, standing: why ? "derived" : "stated", ...(why && { why }) };
  });

/** The rules of the practice room by id: one for each entry of a list, and those of its decisions. */
export const practiceRules = /* @__PURE__ */ defineRecords<Rule>([
  .../* @__PURE__ */ Object.entries(practiceLists).flatMap(([id, list]) => entryRules(id, list)),
  ...decisionRules,
]);
