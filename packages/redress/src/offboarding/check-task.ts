import {
  clientTypes,
  dayUnits,
  deeds,
  dependencyTypes,
  endReasons,
  evidenceKinds,
  feedbackTopics,
  offboardingMistakes,
  offboardingSteps,
} from "./lists.ts";
import type { RelativeDay, TaskSpec } from "./shape.ts";

/** Throws, naming the field. @internal */
export type Fail = (field: string, problem: string) => never;

const known = (
  "id step title deed raci when due notBefore durationDays dependsOn evidence clientFacing automated personal confidential " +
  "required topics asks form source standing law why prevents"
).split(" ");
const most = 10_000;
const text = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";
const count = (value: unknown, least = 0) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most;

function oneOf(value: unknown, allowed: readonly unknown[], field: string, fail: Fail): void {
  if (!allowed.includes(value)) fail(field, `one of ${allowed.join(", ")}`);
}

function each(values: unknown, allowed: readonly unknown[], field: string, fail: Fail): void {
  if (values === undefined) return;
  if (!Array.isArray(values)) throw fail(field, "a list");
  for (const [at, value] of values.entries()) oneOf(value, allowed, `${field}[${at}]`, fail);
}

function checkDay(day: RelativeDay | undefined, field: string, fail: Fail): void {
  if (typeof day !== "object" || day === null) throw fail(field, "missing");
  if (!(["notice", "end"].includes(day.anchor) || /^task:./.test(String(day.anchor))))
    fail(`${field}.anchor`, "notice, end, or task: and an id");
  if (!count(day.offset)) fail(`${field}.offset`, `a whole number of days, 0 to ${most}`);
  oneOf(day.unit, dayUnits, `${field}.unit`, fail);
  oneOf(day.direction, ["before", "after"], `${field}.direction`, fail);
}

function checkRaci({ raci }: TaskSpec, fail: Fail): void {
  if (!text(raci?.responsible)) fail("raci.responsible", "name the role that does it");
  if (Array.isArray(raci?.accountable)) fail("raci.accountable", "exactly one role answers for it");
  if (!text(raci?.accountable)) fail("raci.accountable", "name the one role that answers for it");
  for (const name of ["supported", "consulted", "informed"] as const)
    if (raci?.[name] !== undefined && !(Array.isArray(raci[name]) && raci[name].every(text))) fail(`raci.${name}`, "a list of roles");
}

function checkDependencies({ id, dependsOn }: TaskSpec, fail: Fail): void {
  if (dependsOn === undefined) return;
  if (!Array.isArray(dependsOn)) throw fail("dependsOn", "a list");
  for (const [at, one] of dependsOn.entries()) {
    oneOf(one?.type, dependencyTypes, `dependsOn[${at}].type`, fail);
    if (one.lag === undefined) continue;
    if (!count(one.lag.days, -most)) fail(`dependsOn[${at}].lag.days`, "a whole number of days");
    oneOf(one.lag.unit, dayUnits, `dependsOn[${at}].lag.unit`, fail);
  }
  if (new Set(dependsOn.map((one) => `${one.type} ${one.id}`)).size < dependsOn.length) fail("dependsOn", "the same twice");
  if (dependsOn.some((one) => one.id === id)) fail("dependsOn", "waits for itself");
}

/** Checks one task by itself. @internal */
export function checkTask(task: TaskSpec, fail: Fail): void {
  if (typeof task !== "object" || task === null) throw fail("tasks", "a task is an object");
  for (const name of Object.keys(task)) if (!known.includes(name)) fail(name, "no such field");
  if (!text(task.id)) fail("id", "missing");
  oneOf(task.step, offboardingSteps, "step", fail);
  if (!text(task.title)) fail("title", "the code of its title");
  oneOf(task.deed, deeds, "deed", fail);
  checkRaci(task, fail);
  each(task.when?.types, clientTypes, "when.types", fail);
  each(task.when?.reasons, endReasons, "when.reasons", fail);
  if (task.when?.flags !== undefined && !(Array.isArray(task.when.flags) && task.when.flags.every(text)))
    fail("when.flags", "a list of flags");
  checkDay(task.due, "due", fail);
  if (task.notBefore !== undefined) {
    checkDay(task.notBefore, "notBefore", fail);
    if (task.notBefore.anchor.startsWith("task:")) fail("notBefore.anchor", "notice or end; after a task is a dependency with a lag");
  }
  if (!count(task.durationDays)) fail("durationDays", `whole working days, 0 to ${most}`);
  checkDependencies(task, fail);
  for (const [at, one] of (task.evidence ?? []).entries()) {
    oneOf(one?.kind, evidenceKinds, `evidence[${at}].kind`, fail);
    oneOf(one.required, [true, false], `evidence[${at}].required`, fail);
  }
  oneOf(task.clientFacing, [true, false], "clientFacing", fail);
  oneOf(task.required, [true, false], "required", fail);
  each(task.topics, feedbackTopics, "topics", fail);
  each(task.asks, ["advice", "feedback"], "asks", fail);
  each(task.prevents, offboardingMistakes, "prevents", fail);
}
