import type { Day } from "../time/day.ts";
import type { Deed, DependencyType } from "./lists.ts";
import type { OffboardedClient, OffboardingDates, Task } from "./shape.ts";

/** A stretch of days, both included. */
export interface DayWindow {
  readonly start: Day;
  readonly finish: Day;
}

/** A dependency of a plan: `via` names the tasks left out of the plan that it leads through. */
export interface TaskLink {
  readonly id: string;
  /** As in the template; `SF` only where a dependency leads through a task that was left out. */
  readonly type: DependencyType | "SF";
  readonly lag?: { readonly days: number; readonly unit: "working-days" | "calendar-days" };
  readonly via?: readonly string[];
}

/** A task with its days. All days are working days of the calendar. */
export interface PlannedTask {
  readonly id: string;
  readonly task: Task;
  /** What it waits for in this plan. */
  readonly dependsOn: readonly TaskLink[];
  /** Earliest days: everything before it as soon as possible. */
  readonly earliest: DayWindow;
  /** Latest days with which everything after it is still in time: the plan back from the deadline. */
  readonly latest: DayWindow;
  /** Its own due day: the last working day that is not after it. */
  readonly due: Day;
  /** Working days between earliest and latest; below 0 it does not fit. */
  readonly slackDays: number;
  /** No task has less slack. */
  readonly critical: boolean;
  /** Who does it: the responsible person, or the fallback where that one is away on all days on which it could be done. */
  readonly owner?: string;
  readonly ownerIs: "responsible" | "fallback" | "away" | "unknown";
}

/** A task left out, and by which condition. */
export interface LeftOutTask {
  readonly id: string;
  readonly deed: Deed;
  readonly because: "type" | "reason" | "flag";
  /** What the condition asks for. */
  readonly wants: readonly string[];
}

/** A chain that does not fit. */
export interface PlanConflict {
  readonly code: "chain-too-long" | "due-before-allowed";
  /** Ids from the first task to the one that is late. */
  readonly path: readonly string[];
  /** The task whose due day is missed. */
  readonly task: string;
  readonly due: Day;
  readonly earliestFinish: Day;
  /** Working days by which it is late, 1 or more. */
  readonly shortByDays: number;
}

/** An offboarding with days. */
export interface Plan {
  readonly status: "ok";
  /** Whether every task can be done by its due day. */
  readonly verdict: "fits" | "does-not-fit";
  readonly template: string;
  readonly client: OffboardedClient;
  readonly dates: OffboardingDates;
  /** In an order in which they can be done: each after all that it waits for. */
  readonly tasks: readonly PlannedTask[];
  readonly leftOut: readonly LeftOutTask[];
  /**
   * Ids of the chain that leaves the least room, first to last: what does not fit worst; where all fits, what leads to the
   * task with the least slack, of several the one that ends last.
   */
  readonly criticalPath: readonly string[];
  /** The day by which the first task has to start for all to be in time. */
  readonly startBy: Day;
  /** Days on which the last task can and has to be finished. */
  readonly finish: { readonly earliest: Day; readonly latest: Day };
  /** What does not fit, the worst first; empty where it fits. */
  readonly conflicts: readonly PlanConflict[];
}

/** Why there is no plan. */
export const planRefusals = ["no-such-day", "end-before-notice", "no-such-type", "no-such-reason", "outside-calendar", "no-tasks"] as const;
export type PlanRefusalCode = (typeof planRefusals)[number];

/** An ordinary refusal: by which field, and what it held. */
export interface PlanRefusal {
  readonly status: "refused";
  readonly code: PlanRefusalCode;
  readonly field: string;
  readonly value: string;
}
