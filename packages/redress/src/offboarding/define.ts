import { checkTask, type Fail } from "./check-task.ts";
import { TemplateError } from "./error.ts";
import { orderOf } from "./order.ts";
import type { Task, Template, TemplateSpec } from "./shape.ts";

/** A copy that nobody can change. */
function frozen<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}

/** The task that another one's due day hangs on. */
const anchorOf = ({ due }: Pick<Task, "due">) => (due.anchor.startsWith("task:") ? due.anchor.slice(5) : undefined);

/**
 * Checks a template and freezes it. What can be planned is accepted; whether it is a good one, `lintOffboarding` says.
 *
 * @throws TemplateError naming task and field: an id given twice, a step, condition, day or evidence that there is not, no or
 * two accountable roles, an unknown dependency, a cycle (with its path), a due day that hangs on itself.
 *
 * @example
 * ```ts
 * import { defineTemplate } from "redress/offboarding";
 * const short = defineTemplate({
 *   id: "short",
 *   tasks: [
 *     {
 *       id: "say-thanks", step: 2, title: "task.offboarding.thank", deed: "thanks", durationDays: 0, clientFacing: true, required: true,
 *       raci: { responsible: "account-manager", accountable: "account-manager" },
 *       due: { anchor: "end", offset: 3, unit: "working-days", direction: "after" },
 *     },
 *   ],
 * });
 * short.tasks.map(({ id }) => id); // ["say-thanks"]
 * ```
 */
export function defineTemplate(spec: TemplateSpec): Template {
  const name = String(spec?.id ?? "");
  const fail = (task: string, field: string, problem: string, path: readonly string[] = []): never => {
    throw new TemplateError(name || "(without id)", task, field, problem, path);
  };
  if (!name.trim()) fail("", "id", "missing");
  if (!Array.isArray(spec.tasks) || !spec.tasks.length) fail("", "tasks", "name a task");
  const ids = new Set<string>();
  for (const task of spec.tasks) {
    const failHere: Fail = (field, problem) => fail(String(task?.id ?? ""), field, problem);
    checkTask(task, failHere);
    if (ids.has(task.id)) failHere("id", "given twice");
    ids.add(task.id);
  }
  const tasks = structuredClone(spec.tasks) as readonly Task[];
  for (const task of tasks) {
    for (const [at, { id }] of (task.dependsOn ?? []).entries())
      if (!ids.has(id)) fail(task.id, `dependsOn[${at}].id`, `no such task: ${id}`);
    const anchor = anchorOf(task);
    if (anchor !== undefined && !ids.has(anchor)) fail(task.id, "due.anchor", `no such task: ${anchor}`);
  }
  const waiting = orderOf(tasks);
  if ("cycle" in waiting) fail(waiting.cycle[0] as string, "dependsOn", `a cycle: ${waiting.cycle.join(" → ")}`, waiting.cycle);
  const anchored = orderOf(tasks.map((task) => ({ id: task.id, dependsOn: [anchorOf(task)].flatMap((id) => (id ? [{ id }] : [])) })));
  if ("cycle" in anchored) fail(anchored.cycle[0] as string, "due.anchor", `a cycle: ${anchored.cycle.join(" → ")}`, anchored.cycle);
  return frozen({ id: name, tasks });
}
