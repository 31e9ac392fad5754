import { type ClientType, clientTypes, type EndReason, endReasons } from "../lists.ts";
import type { Plan } from "../planned.ts";
import { select } from "../select.ts";
import type { TaskSpec, TemplateSpec } from "../shape.ts";
import { endingFaults, partingFaults } from "./ending.ts";
import { feedbackFaults } from "./feedback.ts";
import type { LintFinding } from "./finding.ts";
import { goodbyeFaults } from "./goodbye.ts";
import { looseEnds } from "./loose-ends.ts";
import { lostTypes } from "./lost-types.ts";
import { faultsOnDays } from "./on-days.ts";
import { practiceFaults } from "./practices.ts";
import { Sight } from "./sight.ts";
import { structureFaults } from "./structure.ts";

const faultsOf = (sight: Sight, all: readonly TaskSpec[]) => [
  ...feedbackFaults(sight),
  ...endingFaults(sight),
  ...looseEnds(sight),
  ...goodbyeFaults(sight),
  ...lostTypes(sight, all),
  ...partingFaults(sight),
  ...practiceFaults(sight),
];

/** Who is meant: one kind of client and one reason, instead of all of them. */
export interface LintFor {
  readonly type?: ClientType;
  readonly reason?: EndReason;
}

/** The findings of every kind of client and every reason, each once, with for whom it is so. */
function ofTemplate({ tasks }: TemplateSpec, { type, reason }: LintFor): LintFinding[] {
  const flags = [...new Set(tasks.flatMap(({ when }) => when?.flags ?? []))];
  const merged = new Map<string, { finding: LintFinding; types: Set<ClientType>; reasons: Set<EndReason> }>();
  for (const of of type ? [type] : clientTypes)
    for (const why of reason ? [reason] : endReasons) {
      const { chosen, leftOut } = select(tasks, { type: of, reason: why, flags });
      for (const finding of faultsOf(new Sight({ type: of, reason: why }, chosen, leftOut), tasks)) {
        const key = JSON.stringify([finding.code, finding.tasks, finding.facts]);
        const one = merged.get(key) ?? { finding, types: new Set(), reasons: new Set() };
        merged.set(key, one);
        one.types.add(of);
        one.reasons.add(why);
      }
    }
  return [...merged.values()].map(({ finding, types, reasons }) => ({ ...finding, where: { types: [...types], reasons: [...reasons] } }));
}

const order = ["mistake", "check", "practice"];

/**
 * What is wrong with a template, as drafted, or with a plan: the five mistakes in all their clauses (O3 to O7), faults by
 * which it cannot work, and practices that it does not follow (O17), in this order. Each finding names the rule that it
 * breaks, the tasks at fault, and the changes that put it right (`applyPatches`); none where only people can decide.
 *
 * A template is read for every kind of client and every reason, with all flags, unless one is named; `where` says for whom a
 * finding is so. A plan is read for its client, with its days and people beside.
 *
 * Rules `offboarding.mistake.*`, `offboarding.check.*`, `offboarding.practice.*`.
 *
 * @example
 * ```ts
 * import { lintOffboarding, offboardingTemplate } from "redress/offboarding";
 * lintOffboarding(offboardingTemplate); // []
 * const tasks = offboardingTemplate.tasks.filter(({ id }) => id !== "issue-receipts");
 * const [finding] = lintOffboarding({ id: "hasty", tasks });
 * [finding?.code, finding?.mistake, finding?.rule]; // ["no-receipts", 2, "offboarding.mistake.no-receipts"]
 * ```
 */
export function lintOffboarding(subject: TemplateSpec | Plan, of: LintFor = {}): readonly LintFinding[] {
  const findings = "status" in subject ? ofPlan(subject) : [...structureFaults(subject.tasks), ...ofTemplate(subject, of)];
  return findings.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || (a.mistake ?? 0) - (b.mistake ?? 0));
}

function ofPlan(plan: Plan): LintFinding[] {
  const tasks = plan.tasks.map(({ task }) => task);
  const chosen = plan.tasks.map(({ task, dependsOn }) => ({ task, links: dependsOn }));
  // What was left out is not here to be looked at, so the dependencies on it are nobody's fault.
  const there = new Set(tasks.map(({ id }) => id));
  const own = tasks.map((task) => ({ ...task, dependsOn: task.dependsOn?.filter(({ id }) => there.has(id)) ?? [] }));
  return [...structureFaults(own), ...faultsOf(new Sight(plan.client, chosen, plan.leftOut), tasks), ...faultsOnDays(plan)];
}
