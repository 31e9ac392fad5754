import type { Day } from "../time/day.ts";
import type { EvidenceKind } from "./lists.ts";

interface Entry {
  readonly id: string;
  readonly task: string;
  /** The day on which it happened. */
  readonly on: Day;
  readonly by: string;
}

/** Something that happened to a task of a plan. The log is append-only; its order is the order of what happened. */
export type OffboardingEvent =
  | (Entry & { readonly type: "started" })
  | (Entry & { readonly type: "evidence-added"; readonly evidence: EvidenceKind; readonly where?: string })
  | (Entry & { readonly type: "done"; readonly evidence?: readonly EvidenceKind[] })
  | (Entry & { readonly type: "reopened"; readonly reason: string })
  | (Entry & { readonly type: "skipped"; readonly reason: string })
  | (Entry & { readonly type: "reassigned"; readonly to: string });

/**
 * Where a task stands. `blocked` waits for another task, `waiting` for its day; `reported` was said to be done and lacks
 * evidence, so it is not.
 */
export const taskStates = ["blocked", "waiting", "ready", "started", "reported", "done", "skipped"] as const;
export type TaskState = (typeof taskStates)[number];

/** Where one task stands. */
export interface TaskProgress {
  readonly id: string;
  readonly state: TaskState;
  /** Who does it; missing where the role is filled by nobody. */
  readonly owner?: string;
  /** Required evidence that is not there yet. */
  readonly missing: readonly EvidenceKind[];
  /** Ids of the tasks that it waits for directly and that are not far enough. */
  readonly waitsFor: readonly string[];
  /** The chain before it: from the task to work on first to the one right before it; empty where nothing blocks it. */
  readonly blockedBy: readonly string[];
  /** Day before which it cannot go on, where it is `waiting`. */
  readonly waitsUntil?: Day;
  /** Its due day; where that hangs on another task, by the day on which that one was done. */
  readonly due: Day;
  /** It is not done and its due day has passed. */
  readonly late: boolean;
  /** Working days that have passed since its due day; 0 where it is not late. */
  readonly lateDays: number;
  /** Day on which it counted as done. */
  readonly doneOn?: Day;
  readonly skippedBecause?: string;
}

/** What somebody can do now. */
export interface NextAction {
  /** The person; missing where nobody fills the role. */
  readonly owner?: string;
  /** The role, where nobody fills it. */
  readonly role?: string;
  /** Ids of tasks to start or to finish, the first due first. */
  readonly tasks: readonly string[];
}

/** How far an offboarding is. */
export interface Progress {
  readonly status: "ok";
  readonly asOf: Day;
  /** In the order of the plan. */
  readonly tasks: readonly TaskProgress[];
  /** Required tasks done, of those that were not skipped. */
  readonly required: { readonly done: number; readonly of: number };
  /** Tasks done, of those that were not skipped. */
  readonly all: { readonly done: number; readonly of: number };
  /** Share done, 0 to 1: a required task weighs as much as three that may be left. */
  readonly share: number;
  /** No required task is open any more. */
  readonly complete: boolean;
  /** Ids of required tasks that were skipped. */
  readonly gaps: readonly string[];
  /** Ids of the late tasks, the latest first. */
  readonly late: readonly string[];
  readonly next: readonly NextAction[];
  /** Events that change nothing, and why. */
  readonly ignored: readonly { readonly event: string; readonly because: IgnoredBecause }[];
}

/** Why an event of the log changes nothing. */
export const ignoredBecause = [
  "unknown-task",
  "before-its-needs",
  "before-its-day",
  "already-started",
  "already-done",
  "already-skipped",
  "not-done",
  "no-reason",
  "no-such-evidence",
  "after-now",
] as const;
export type IgnoredBecause = (typeof ignoredBecause)[number];

/** Why there is no progress to tell. */
export const progressRefusals = ["no-such-day", "out-of-order", "duplicate-id", "unknown-event", "outside-calendar"] as const;
export type ProgressRefusalCode = (typeof progressRefusals)[number];

/** An ordinary refusal of a log. */
export interface ProgressRefusal {
  readonly status: "refused";
  readonly code: ProgressRefusalCode;
  /** As `events[2].on`. */
  readonly field: string;
  readonly value: string;
}
