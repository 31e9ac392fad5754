import { createPlainCalendar } from "redress/calendar/plain";
import type { RelativeDay } from "redress/offboarding";
import { shippedTask, taskOf } from "./plan-build.ts";
import type { PlanDue, PlanExercise, PlanOffer, PlanRow, PublicPlan } from "./plan-shape.ts";

const day = 86_400_000;
const shifted = (date: string, by: number): string => new Date(Date.parse(date) + by * day).toISOString().slice(0, 10);

/** The day that a relative one is on the working days of an exercise: the last working day that is not after it, as the planner has it. */
export function dayOf({ calendar, dates, tasks }: PlanExercise, relative: RelativeDay): string {
  const { addDays } = createPlainCalendar(calendar);
  const at = ({ anchor, offset, unit, direction }: RelativeDay, from: string): string => {
    const by = direction === "before" ? -offset : offset;
    const found = unit === "calendar-days" ? shifted(from, by) : by ? addDays(from, by) : from;
    return anchor ? addDays(addDays(found, 1), -1) : found;
  };
  const { anchor } = relative;
  if (anchor === "notice" || anchor === "end") return at(relative, dates[anchor]);
  const id = anchor.slice(5);
  const own = tasks.find((task) => (task.task ?? task.id) === id);
  const other = own ? taskOf(own) : shippedTask(id);
  if (!other?.due) throw new Error(`due hangs on ${id}, which has no day`);
  return at(relative, dayOf({ calendar, dates, tasks } as PlanExercise, other.due));
}

const dueOf = (exercise: PlanExercise, relative: RelativeDay): PlanDue => ({ relative, day: dayOf(exercise, relative) });

/** What a page shows of a plan. */
export function publicPlan(exercise: PlanExercise): PublicPlan {
  const { client, dates, tasks } = exercise;
  const rows = tasks.map((one): PlanRow => {
    const task = taskOf(one);
    const left = task.when?.types && !task.when.types.includes(client.type);
    return { id: one.id, step: task.step, ...(task.due && { due: dueOf(exercise, task.due) }), ...(left && { left }) };
  });
  const pieces = exercise.asks === "build" ? exercise.pieces : [];
  const offers = pieces.map((piece): PlanOffer => {
    const task = "of" in piece ? shippedTask(piece.of) : taskOf(piece);
    const dues = Object.entries(piece.dues ?? {}).map(([word, relative]) => [word, dueOf(exercise, relative)]);
    const due = !("of" in piece) && !dues.length && task?.due ? { due: dueOf(exercise, task.due) } : {};
    return { id: piece.id, step: task?.step ?? 1, ...due, dues: Object.fromEntries(dues) };
  });
  return { client, dates, rows, offers, start: exercise.asks === "build" ? exercise.start : "" };
}
