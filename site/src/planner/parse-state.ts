import {
  clientFlags,
  clientTypes,
  defineTemplate,
  endReasons,
  evidenceKinds,
  offboardingTemplate,
  type TaskSpec,
  type TemplatePatch,
} from "redress/offboarding";
import { dayOf, numberOf } from "./days.ts";
import { type PlannerState, weekdays } from "./state.ts";

const most = { text: 20_000, list: 5000 };
type Part = Readonly<Record<string, unknown>>;
const isText = (value: unknown): value is string => typeof value === "string" && value.length <= most.text;
const isPart = (value: unknown): value is Part => typeof value === "object" && value !== null && !Array.isArray(value);
const isList = (value: unknown, each: (one: unknown) => boolean): boolean =>
  Array.isArray(value) && value.length <= most.list && value.every(each);
const isOf = (all: readonly unknown[]) => (value: unknown) => all.includes(value);
const isMap = (value: unknown, each: (one: unknown) => boolean) => isPart(value) && isList(Object.values(value), each);

const isSpan = (value: unknown) => isPart(value) && isText(value.from) && isText(value.to);
const isPerson = (value: unknown) => isPart(value) && isText(value.person) && isText(value.fallback) && isList(value.away, isSpan);

/** A day that there is, such as each event has to have. */
const isDay = (value: unknown) => isText(value) && Number.isFinite(numberOf(value)) && dayOf(numberOf(value)) === value;

function isEvent(value: unknown): boolean {
  if (!isPart(value) || ![value.id, value.task, value.by].every(isText) || !isDay(value.on)) return false;
  const { type, evidence } = value;
  if (type === "started") return true;
  if (type === "done") return evidence === undefined || isList(evidence, isOf(evidenceKinds));
  if (type === "evidence-added") return isOf(evidenceKinds)(evidence) && (value.where === undefined || isText(value.where));
  if (type === "reassigned") return isText(value.to);
  return (type === "reopened" || type === "skipped") && isText(value.reason);
}

const stub = offboardingTemplate.tasks.find(({ id }) => id === "thank") as TaskSpec;

/** Whether the library takes a task by itself; what it hangs on and waits for is seen when all tasks are together. */
function isTask(task: TaskSpec): boolean {
  const { dependsOn = [], due, ...rest } = task;
  const hangs = due?.anchor?.startsWith?.("task:") ? { ...due, anchor: "end" as const } : due;
  try {
    const others = [...new Set(dependsOn.map(({ id }) => id))].filter((id) => id !== rest.id).map((id) => ({ ...stub, id, dependsOn: [] }));
    defineTemplate({ id: "read", tasks: [{ ...rest, dependsOn, ...(hangs && { due: hangs }) }, ...others] });
    return true;
  } catch {
    return false;
  }
}

function isPatch(value: unknown): boolean {
  if (!isPart(value)) return false;
  const patch = value as TemplatePatch;
  switch (patch.do) {
    case "add-task":
      return isPart(patch.task) && isTask(patch.task);
    case "remove-task":
      return isText(patch.task);
    case "set":
      return isText(patch.task) && isPart(patch.fields) && isTask({ ...stub, dependsOn: [], ...patch.fields, id: "set" } as TaskSpec);
    case "add-dependency":
    case "remove-dependency":
      return isText(patch.task) && isText(patch.on);
    default:
      return false;
  }
}

const fields: Readonly<Record<keyof PlannerState, (value: unknown) => boolean>> = {
  v: (value) => value === 1,
  id: (value) => isText(value) && /^[A-Za-z0-9-]{1,64}$/.test(value),
  client: isText,
  work: isText,
  type: isOf(clientTypes),
  reason: isOf(endReasons),
  flags: (value) => isList(value, isOf(clientFlags)),
  notice: isText,
  end: isText,
  asOf: isText,
  week: (value) => isList(value, isOf(weekdays)),
  closed: isText,
  worked: isText,
  people: (value) => isMap(value, isPerson),
  patches: (value) => isList(value, isPatch),
  events: (value) => isList(value, isEvent),
  messages: (value) => isMap(value, (one) => isMap(one, isText)),
};

/** Reads a state from a file or from what was kept; where it is not one, the field at fault. */
export function readState(value: unknown): { readonly state: PlannerState } | { readonly field: string } {
  if (!isPart(value)) return { field: "planner" };
  const names = Object.keys(fields) as (keyof PlannerState)[];
  const wrong = names.find((name) => !fields[name](value[name]));
  if (wrong) return { field: wrong };
  const state = Object.fromEntries(names.map((name) => [name, value[name]])) as unknown as PlannerState;
  const days = state.events.map(({ on }) => on);
  const ids = new Set(state.events.map(({ id }) => id));
  if (ids.size < days.length || days.some((day, at) => day < (days[at - 1] ?? day))) return { field: "events" };
  return { state };
}

/** Reads what was kept; anything that is not ours, or damaged, is nothing. */
export function parseState(text: string | null): PlannerState | undefined {
  try {
    const read = readState(JSON.parse(text ?? ""));
    return "state" in read ? read.state : undefined;
  } catch {
    return undefined;
  }
}
