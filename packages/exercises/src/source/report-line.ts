import { comparison, type Share } from "redress/metrics";
import type { GamingCheck } from "redress/register";
import { ItemMistake } from "../item-mistake.ts";
import type { Expected, OptionWorth, Told } from "../shape.ts";
import type { TableOption } from "./by-table.ts";

/** A line of a monthly report: a share with that of the month before, a check of the register beside it, or both. */
export interface ReportFacts {
  readonly line?: Share & { readonly before: Share };
  readonly check?: GamingCheck;
}

/** What a line asks for: it changed; ask more clients; nothing to tell; look at the register before the figure is believed. */
export const lineSteps = ["changed", "ask-more", "nothing-yet", "look"] as const;
export type LineStep = (typeof lineSteps)[number];

/** What is overlooked by whoever takes one step for another. */
function overlooked(found: LineStep, chosen: LineStep): string {
  if (found === "look") return "register-asks";
  if (chosen === "look") return "register-clear";
  if (found === "ask-more") return "too-few-answers";
  if (chosen === "ask-more") return "enough-answers";
  return found === "nothing-yet" ? "interval-holds-zero" : "interval-free-of-zero";
}

/** In points, to a tenth. */
const points = (share: number): number => Math.round(share * 1000) / 10;

interface Reading {
  readonly step: LineStep;
  readonly rules: readonly [string, ...string[]];
  readonly computed: Told;
}

/** What the register asks or has found comes first: until that is looked into, the figure says nothing. */
function reading(item: string, { line, check }: ReportFacts): Reading {
  if (check?.verdict === "finding" || check?.verdict === "question")
    return { step: "look", rules: [check.rule, "register.scorecard.checks"], computed: { code: check.code, facts: check.facts } };
  if (!line) throw new ItemMistake(item, "facts", "neither a line nor a check that asks something");
  const told = comparison(line.before, { hits: line.hits, n: line.n });
  if (told.status !== "ok") throw new ItemMistake(item, "facts.line", `refused as ${told.code}`);
  const facts = { difference: points(told.difference), low: points(told.low), high: points(told.high) };
  if (told.verdict !== "too-few")
    return {
      step: told.verdict === "not-distinguishable" ? "nothing-yet" : "changed",
      rules: [told.rule],
      computed: { code: "change", facts },
    };
  const all = { ...facts, fewest: Math.min(line.n, line.before.n) };
  return { step: "ask-more", rules: ["metrics.few", told.rule], computed: { code: "change-few", facts: all } };
}

/**
 * The key of a question what a line of a report asks for: the register's own check, or else whether the share has changed.
 *
 * @throws ItemMistake where there is nothing to go by, and where an option is no such step.
 */
export function reportKey(item: string, facts: ReportFacts, options: readonly TableOption[]): Expected {
  const { step, rules, computed } = reading(item, facts);
  const worth = options.map(({ id }, at): OptionWorth => {
    if (!lineSteps.includes(id as LineStep)) throw new ItemMistake(item, `options.${at}`, `${id} is no step`);
    return id === step ? { option: id, points: 1 } : { option: id, points: 0, overlooks: { code: overlooked(step, id as LineStep) } };
  });
  return { item, confidence: "settled", worth, rule: rules[0], rules, because: [], computed, against: [] };
}
