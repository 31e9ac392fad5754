import type { Progress } from "../event.ts";
import type { Plan } from "../planned.ts";
import type { ExportOptions } from "./options.ts";

/** A plan as it is written for other programs. */
export interface PlanFile {
  /** Form of the file; another number is another form. */
  readonly schema: "redress-offboarding-plan/1";
  readonly client: string;
  readonly plan: Plan;
  readonly progress?: Progress;
  /** Words of the tasks, by id. */
  readonly titles: Readonly<Record<string, string>>;
}

/**
 * A plan as JSON: the plan and its progress as they are, with the tasks' words. Read back, they are equal to what was written.
 *
 * @example
 * ```ts
 * import { createCalendar } from "redress/calendar";
 * import { offboardingTemplate, planOffboarding, planToJson } from "redress/offboarding";
 * const hours = [["09:00", "17:00"]] as const;
 * const calendar = createCalendar({ zone: "UTC", week: { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours } });
 * const plan = planOffboarding(offboardingTemplate, { type: "project", reason: "finished" }, { notice: "2026-11-02", end: "2026-11-30" }, calendar);
 * if (plan.status !== "ok") throw new Error(plan.code);
 * JSON.parse(planToJson(plan, { client: "A client", say: (code) => code })).plan.startBy === plan.startBy; // true
 * ```
 */
export function planToJson(plan: Plan, { say, client, progress }: ExportOptions): string {
  const titles = Object.fromEntries(plan.tasks.map(({ id, task }) => [id, say(task.title)]));
  const file: PlanFile = { schema: "redress-offboarding-plan/1", client, plan, ...(progress && { progress }), titles };
  return `${JSON.stringify(file, null, 2)}\n`;
}
