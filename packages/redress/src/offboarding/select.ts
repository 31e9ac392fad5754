import type { ClientType, EndReason } from "./lists.ts";
import type { LeftOutTask, TaskLink } from "./planned.ts";
import type { TaskCondition, TaskSpec, Template } from "./shape.ts";

/** What a condition is held against; what is missing is not asked of. @internal */
export interface Asked {
  readonly type?: ClientType;
  readonly reason?: EndReason;
  readonly flags?: readonly string[];
}

/** Which condition leaves a task out; undefined where it belongs in. @internal */
export function leftOutBy(
  when: TaskCondition | undefined,
  { type, reason, flags }: Asked,
): Pick<LeftOutTask, "because" | "wants"> | undefined {
  if (type && when?.types && !when.types.includes(type)) return { because: "type", wants: when.types };
  if (reason && when?.reasons && !when.reasons.includes(reason)) return { because: "reason", wants: when.reasons };
  if (flags && !(when?.flags ?? []).every((flag) => flags.includes(flag))) return { because: "flag", wants: when?.flags ?? [] };
  return undefined;
}

type Chosen<T> = { readonly task: T; readonly links: readonly TaskLink[] };

/**
 * The tasks that a client gets, with what they wait for. Where a task is left out, whoever waited for it waits for what it
 * waited for: leaving out the middle of a chain does not tear it apart. Its own lags go with it. @internal
 */
export function select<T extends TaskSpec>(tasks: readonly T[], asked: Asked): { chosen: Chosen<T>[]; leftOut: LeftOutTask[] } {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const out = new Map<string, LeftOutTask>();
  for (const { id, deed, when } of tasks) {
    const because = leftOutBy(when, asked);
    if (because) out.set(id, { id, deed, ...because });
  }
  const through = (link: TaskLink, seen: readonly string[]): TaskLink[] => {
    if (!out.has(link.id)) return byId.has(link.id) ? [link] : [];
    if (seen.includes(link.id)) return [];
    const via = [link.id, ...(link.via ?? [])];
    return (byId.get(link.id)?.dependsOn ?? []).flatMap(({ id, type }) =>
      // From the end that was waited for to the end that waits: F or S, and S or F.
      through({ id, type: `${type[0]}${link.type[1]}` as TaskLink["type"], via }, [...seen, link.id]),
    );
  };
  const chosen = tasks.flatMap((task) => {
    if (out.has(task.id)) return [];
    const links = (task.dependsOn ?? []).flatMap((one) => through(one, []));
    const kept = links.filter((one, at) => links.findIndex(({ id, type }) => id === one.id && type === one.type) === at);
    return [{ task, links: kept }];
  });
  return { chosen, leftOut: [...out.values()] };
}

/**
 * A template made for one kind of client: without the tasks that are for other kinds. What waited for them waits for what
 * they waited for.
 *
 * @example
 * ```ts
 * import { forType, offboardingTemplate } from "redress/offboarding";
 * const has = (type: "project" | "retainer") => forType(offboardingTemplate, type).tasks.some(({ id }) => id === "agree-remainder");
 * [has("project"), has("retainer")]; // [false, true]
 * ```
 */
export function forType(template: Template, type: ClientType): Template {
  const { chosen } = select(template.tasks, { type });
  const tasks = chosen.map(({ task, links }) => {
    const dependsOn = links.flatMap(({ via, type: ends, ...rest }) => (ends === "SF" ? [] : [{ ...rest, type: ends }]));
    return Object.freeze({ ...task, ...(task.dependsOn && { dependsOn }) });
  });
  return Object.freeze({ id: `${template.id}-${type}`, tasks: Object.freeze(tasks) });
}
