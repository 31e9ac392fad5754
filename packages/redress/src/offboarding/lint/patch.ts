import type { Deed } from "../lists.ts";
import type { TaskSpec, TemplateSpec } from "../shape.ts";
import { offboardingTemplate } from "../template/standard.ts";
import type { TemplatePatch } from "./finding.ts";

/** The shipped tasks that do something. @internal */
export const shipped = (deed: Deed): readonly TaskSpec[] => offboardingTemplate.tasks.filter((task) => task.deed === deed);

/** Adds the shipped tasks that do something. @internal */
export const addShipped = (...deeds: readonly Deed[]): readonly TemplatePatch[] =>
  deeds.flatMap(shipped).map((task) => ({ do: "add-task", task }));

/** @internal */
export const set = (task: { readonly id: string }, fields: Partial<Omit<TaskSpec, "id">>): TemplatePatch => ({
  do: "set",
  task: task.id,
  fields,
});

function added(tasks: readonly TaskSpec[], task: TaskSpec): readonly TaskSpec[] {
  const ids = new Set(tasks.map(({ id }) => id));
  let id = task.id;
  for (let n = 2; ids.has(id); n++) id = `${task.id}-${n}`;
  const dependsOn = task.dependsOn?.filter((one) => ids.has(one.id));
  const hangs = task.due?.anchor.startsWith("task:") && !ids.has(task.due.anchor.slice(5));
  const due = hangs ? ({ anchor: "end", offset: 30, unit: "calendar-days", direction: "after" } as const) : task.due;
  return [...tasks, { ...task, id, ...(dependsOn && { dependsOn }), ...(due && { due }) }];
}

function patched(tasks: readonly TaskSpec[], patch: TemplatePatch): readonly TaskSpec[] {
  const change = (id: string, how: (task: TaskSpec) => TaskSpec) => tasks.map((task) => (task.id === id ? how(task) : task));
  const without = (task: TaskSpec, on: string) => ({ ...task, dependsOn: task.dependsOn?.filter(({ id }) => id !== on) ?? [] });
  switch (patch.do) {
    case "add-task":
      return added(tasks, patch.task);
    case "remove-task":
      return tasks.flatMap((task) => (task.id === patch.task ? [] : [without(task, patch.task)]));
    case "set":
      return change(patch.task, (task) => ({ ...task, ...patch.fields }));
    case "add-dependency":
      return change(patch.task, (task) => ({
        ...task,
        dependsOn: [...(task.dependsOn ?? []).filter(({ id, type }) => id !== patch.on || type !== "FS"), { id: patch.on, type: "FS" }],
      }));
    case "remove-dependency":
      return change(patch.task, (task) => without(task, patch.on));
  }
}

/**
 * A template with changes made to it, in their order. A task that is added waits only for tasks that are there; where its id
 * is taken, it gets a number. The template itself is not changed, and the result not checked: hand it to `defineTemplate`.
 *
 * @example
 * ```ts
 * import { applyPatches, lintOffboarding, offboardingTemplate } from "redress/offboarding";
 * const hasty = { id: "hasty", tasks: offboardingTemplate.tasks.filter(({ id }) => id !== "thank") };
 * const [finding] = lintOffboarding(hasty);
 * finding?.code; // "no-thanks"
 * lintOffboarding(applyPatches(hasty, finding?.fix ?? [])).length; // 0
 * ```
 */
export const applyPatches = (template: TemplateSpec, patches: readonly TemplatePatch[]): TemplateSpec => ({
  id: template.id,
  tasks: patches.reduce(patched, template.tasks),
});
