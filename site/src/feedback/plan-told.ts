import type { PlanExercise } from "@redress/exercises";
import { buildPlan, faultsOf } from "@redress/exercises/plan";
import { fill } from "redress/locales";
import type { Labels } from "./overlooked.ts";
import type { FeedbackPack } from "./pack.ts";

/** A finding of the lint in words. */
export interface ToldFault {
  readonly code: string;
  /** What is wrong, and with which tasks. */
  readonly finding: string;
  readonly tasks: readonly string[];
  /** How it should be. */
  readonly rule: string;
}

/** What the lint finds in a plan, in words. */
export function toldFaults(exercise: PlanExercise, answer: string, labels: Labels, { language, sentences }: FeedbackPack): ToldFault[] {
  const { named } = buildPlan(exercise, answer);
  const label = (id: string) => labels[named[id] ?? id] ?? id;
  const one = (id: string) => sentences[`topic.offboarding.${id}`] ?? sentences[`role.offboarding.${id}`] ?? label(id);
  const fact = (value: string | number) =>
    typeof value === "number" ? value : new Intl.ListFormat(language).format(value.split(/, | → /).map(one));
  return faultsOf(exercise, answer).map(({ code, rule, tasks, facts }) => ({
    code,
    finding: fill(
      language,
      sentences[`finding.offboarding.${code}`] ?? code,
      Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, fact(value)])),
    ),
    tasks: tasks.map(label),
    rule: sentences[`rule.${rule}`] ?? rule,
  }));
}
