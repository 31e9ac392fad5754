import type { Progress, TaskProgress } from "../event.ts";
import type { Plan, PlannedTask } from "../planned.ts";

/** Codes of the few words that an export adds to those of the plan. */
export const exportCodes = [
  "title",
  "for",
  "notice",
  "end",
  "start-by",
  "fits",
  "does-not-fit",
  "due",
  "from",
  "waits-for",
  "evidence",
  "evidence-optional",
  "accountable",
  "done-on",
  "skipped",
  "critical",
  "left-out",
] as const;
export type ExportCode = `export.offboarding.${(typeof exportCodes)[number]}`;

/** Words for a code, in the reader's language: of a task, a step, an evidence, or of the export itself. */
export type Say = (code: string, facts?: Readonly<Record<string, string | number>>) => string;

/** What every export takes. */
export interface ExportOptions {
  /** Words for the codes; `(code, facts) => fill("en", en[code], facts)` with a locale pack. */
  readonly say: Say;
  /** Name of the client as it stands at the top. */
  readonly client: string;
  /** How far it is; without it every task is open. */
  readonly progress?: Progress;
}

/** A task with how far it is. @internal */
export interface ExportedTask extends PlannedTask {
  readonly progress?: TaskProgress | undefined;
  /** The person, or else the role. */
  readonly who: string;
}

/** The tasks of a plan with how far they are, in the order of the plan. @internal */
export function exported(plan: Plan, progress: Progress | undefined): ExportedTask[] {
  const known = new Map(progress?.tasks.map((one) => [one.id, one]));
  return plan.tasks.map((planned) => {
    const told = known.get(planned.id);
    const owner = told?.owner ?? planned.owner;
    return { ...planned, progress: told, who: owner ?? planned.task.raci.responsible };
  });
}

/**
 * The day by which a task has to be finished so that all after it still fit: its own due day where the plan does not fit. Of a
 * task whose due day has moved, the day to which it moved. @internal
 */
export function dueOf({ due, latest, progress }: ExportedTask): string {
  if (progress && progress.due !== due) return progress.due;
  return [latest.finish, due].sort()[0] as string;
}
