import type { LintFinding, TaskProgress } from "redress/offboarding";
import type { Problem } from "./calendar-of.ts";
import type { Speech } from "./speech.ts";
import type { PlannerState } from "./state.ts";
import type { Told } from "./told.ts";

/** What is shown: what is given, what the library last made of it, and how to say it. */
export interface View {
  readonly state: PlannerState;
  /** As it was before, where what is given now has a problem. */
  readonly told: Told;
  readonly problem: Problem | undefined;
  readonly findings: readonly LintFinding[];
  readonly today: string;
  readonly speech: Speech;
}

/** Takes a new state, and says what was done; how that stands then may be asked afterwards. */
export type Put = (state: PlannerState, said?: string | (() => string)) => void;

/** A task's name, as the library or the reader calls it. */
export function titleOf({ told, speech }: Pick<View, "told" | "speech">, id: string): string {
  const task = told.template.tasks.find((one) => one.id === id);
  return task ? speech.sentence(task.title) : id;
}

/** Place of each task of the plan in the order of the list, from 1: by step, and within it as the plan has them. */
export function numbersOf({ plan }: Told): ReadonlyMap<string, number> {
  const inOrder = [...plan.tasks].sort((a, b) => a.task.step - b.task.step);
  return new Map(inOrder.map(({ id }, at) => [id, at + 1]));
}

/** The mark of a task: what it owes outranks where it stands. */
export function markOf({ state, late }: TaskProgress, critical: boolean): string {
  if (state === "done") return "right";
  if (state === "skipped") return "closed";
  if (late) return "late";
  if (state === "reported") return "open";
  if (state === "started") return "now";
  return critical ? "critical" : "none";
}

export const progressOf = ({ progress }: Told): ReadonlyMap<string, TaskProgress> => new Map(progress.tasks.map((one) => [one.id, one]));

/** Who does a task: a person, or the role that nobody fills. */
export function ownerOf({ told, speech }: View, id: string): string {
  const person = progressOf(told).get(id)?.owner;
  const role = told.plan.tasks.find((one) => one.id === id)?.task.raci.responsible ?? "";
  return person === undefined ? speech.role(role) : `${person} (${speech.role(role)})`;
}
