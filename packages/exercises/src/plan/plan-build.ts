import { type LintFinding, lintOffboarding, offboardingTemplate, type TaskSpec, type TemplateSpec } from "redress/offboarding";
import {
  type BuildExercise,
  type PlanExercise,
  type PlanPiece,
  type PlanTask,
  piecesOf,
  pieceText,
  type TaskChange,
} from "./plan-shape.ts";

/** A shipped task by its id. */
export const shippedTask = (id: string): TaskSpec | undefined => offboardingTemplate.tasks.find((task) => task.id === id);

/** A task of a plan as the lint reads it. Its id is the shipped one, so that others still wait for it, unless that is taken. */
export function taskOf({ id, task = id, change }: PlanTask, taken: readonly string[] = []): TaskSpec {
  const shipped = shippedTask(task);
  if (!shipped) throw new Error(`no shipped task ${task}`);
  return { ...shipped, ...change, id: taken.includes(task) ? id : task };
}

/** Adds to a task; lists grow, all else is set. */
function added(task: TaskSpec, adds: TaskChange): TaskSpec {
  const lists = Object.entries(adds).map(([field, value]) => {
    const before = task[field as keyof TaskSpec];
    return [field, Array.isArray(value) && Array.isArray(before) ? [...before, ...value] : value];
  });
  return { ...task, ...Object.fromEntries(lists) };
}

/** Tasks that wait only for what is there; a due day that hangs on what is not there hangs on the end of the work. */
function joined(tasks: readonly TaskSpec[]): readonly TaskSpec[] {
  const there = new Set(tasks.map(({ id }) => id));
  const isThere = (anchor: string) => !anchor.startsWith("task:") || there.has(anchor.slice("task:".length));
  return tasks.map(({ due, dependsOn = [], ...task }) => ({
    ...task,
    ...(due && { due: isThere(due.anchor) ? due : { ...due, anchor: "end" as const } }),
    dependsOn: dependsOn.filter(({ id }) => there.has(id)),
  }));
}

/** Which piece a task of a built plan came from, by the task's id; others are their own. */
export interface BuiltPlan {
  readonly template: TemplateSpec;
  readonly named: Readonly<Record<string, string>>;
}

/** The plan that an answer builds. */
export function buildPlan(exercise: PlanExercise, answer: string): BuiltPlan {
  const chosen = piecesOf(answer);
  const pieces = exercise.asks === "build" ? exercise.pieces.filter(({ id }) => chosen.has(id)) : [];
  const tasks: TaskSpec[] = [];
  const named: Record<string, string> = {};
  const put = (one: PlanTask, piece?: PlanPiece) => {
    const task = taskOf(
      one,
      tasks.map(({ id }) => id),
    );
    const due = piece?.dues?.[chosen.get(piece.id) ?? ""];
    tasks.push({ ...task, ...(due && { due }) });
    named[task.id] = one.id;
  };
  for (const task of exercise.tasks) put(task);
  for (const piece of pieces) if (!("of" in piece)) put(piece, piece);
  for (const piece of pieces) {
    if (!("of" in piece)) continue;
    const due = piece.dues?.[chosen.get(piece.id) ?? ""];
    const at = tasks.findIndex(({ id }) => id === piece.of);
    if (at >= 0) tasks[at] = added(tasks[at] as TaskSpec, { ...piece.adds, ...(due && { due }) });
  }
  return { template: { id: exercise.id, tasks: joined(tasks) }, named };
}

/** What the lint finds in a plan and counts: mistakes of the five, and what keeps the plan from working. Practices are advice. */
export function faultsOf(exercise: PlanExercise, answer: string): readonly LintFinding[] {
  const { template } = buildPlan(exercise, answer);
  const counted = exercise.asks === "build" ? exercise.mistakes : undefined;
  return lintOffboarding(template, exercise.client).filter(
    ({ kind, mistake }) => kind !== "practice" && (!counted || (mistake !== undefined && counted.includes(mistake))),
  );
}

/** Whether an answer is written in the one way: pieces in the order of the exercise, each with a due day where it has some. */
export function isPlanText({ pieces }: BuildExercise, answer: string): boolean {
  const chosen = piecesOf(answer);
  const text = pieces.flatMap(({ id, dues }) => {
    const due = chosen.get(id);
    const fits = dues ? due !== undefined && Object.hasOwn(dues, due) : due === undefined;
    return chosen.has(id) && fits ? [pieceText(id, due)] : [];
  });
  return answer !== "" && text.join(" ") === answer;
}
