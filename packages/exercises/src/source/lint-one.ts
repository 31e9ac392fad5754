import { type ClientType, type EndReason, lintCodes, lintOffboarding, offboardingTemplate, type TaskSpec } from "redress/offboarding";
import { ItemMistake } from "../item-mistake.ts";
import type { TaskChange } from "../plan/plan-shape.ts";
import type { Expected, OptionWorth } from "../shape.ts";
import type { TableOption } from "./by-table.ts";

/** Whom we part with, and what is different from the shipped template. */
export interface LintFacts {
  readonly client: { readonly type: ClientType; readonly reason: EndReason };
  /** Ids of shipped tasks that are left out; nothing waits for them. */
  readonly drop?: readonly string[];
  /** Changes by the id of the shipped task. */
  readonly change?: Readonly<Record<string, TaskChange>>;
}

/** That nothing is wrong, as an option. */
export const nothingWrong = "nothing";

/** The shipped tasks with some left out and some changed. @throws ItemMistake where there is no such task. */
export function changed(item: string, { drop = [], change = {} }: LintFacts): readonly TaskSpec[] {
  const { tasks } = offboardingTemplate;
  for (const id of [...drop, ...Object.keys(change)])
    if (!tasks.some((task) => task.id === id)) throw new ItemMistake(item, "facts", `no shipped task ${id}`);
  return tasks.flatMap((task) => {
    if (drop.includes(task.id)) return [];
    const dependsOn = (task.dependsOn ?? []).filter(({ id }) => !drop.includes(id));
    return [{ ...task, dependsOn, ...change[task.id] }];
  });
}

/**
 * The key of a question what is wrong with a way of parting: the shipped template with one thing changed, and what the lint then
 * finds. Practices are advice and do not count.
 *
 * @throws ItemMistake where more than one thing is wrong, or an option is no finding.
 */
export function lintKey(item: string, facts: LintFacts, options: readonly TableOption[]): Expected {
  const found = lintOffboarding({ id: item, tasks: changed(item, facts) }, facts.client).filter(({ kind }) => kind !== "practice");
  const codes = [...new Set(found.map(({ code }) => code))];
  if (codes.length > 1) throw new ItemMistake(item, "facts", `more than one thing is wrong: ${codes.join(", ")}`);
  const verdict: string = codes[0] ?? nothingWrong;
  const worth = options.map(({ id }, at): OptionWorth => {
    if (id !== nothingWrong && !lintCodes.some((code) => code === id)) throw new ItemMistake(item, `options.${at}`, `${id} is no finding`);
    if (id === verdict) return { option: id, points: 1 };
    const code = verdict === nothingWrong ? "nothing-is-missing" : id === nothingWrong ? "something-is-missing" : "that-is-seen-to";
    return { option: id, points: 0, overlooks: { code } };
  });
  const rule = found[0]?.rule ?? "offboarding.step.keep-in-touch";
  return { item, confidence: "settled", worth, rule, rules: [rule], because: [], against: [] };
}
