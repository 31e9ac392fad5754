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
 * Where a task stands. `reported` was said to be done and lacks evidence, so it is not; `blocked` waits for another task.
 */
export const taskStates = ["blocked", "ready", "started", "reported", "done", "skipped"] as const;
export type TaskState = (typeof taskStates)[number];

/** Where one task stands. */
export interface TaskProgress {
  readonly id: string;
  readonly state: TaskState;
  readonly owner?: string;
  /** Required evidence that is not there yet. */
  readonly missing: readonly EvidenceKind[];
  /** Ids of the tasks that it waits for directly and that are not far enough. */
  readonly waitsFor: readonly string[];
  /** The chain behind it: from the task to work on first to the one right before it; empty where nothing blocks it. */
  readonly blockedBy: readonly string[];
  readonly due: Day;
  /** Working days overdue, as of now; 0 where it is in time, done or skipped. */
  readonly lateDays: number;
  /** Day on which it counted as done. */
  readonly doneOn?: Day;
  readonly skippedBecause?: string;
}

/** What somebody can do now. */
export interface NextAction {
  readonly owner: string | undefined;
  /** Ready, started or reported tasks of this owner, the most urgent first. */
  readonly tasks: readonly string[];
}

/** How far an offboarding is. */
export interface Progress {
  readonly status: "ok";
  readonly asOf: Day;
  readonly tasks: readonly TaskProgress[];
  /** Required tasks done, of those not skipped with a reason. */
  readonly required: { readonly done: number; readonly of: number };
  readonly all: { readonly done: number; readonly of: number };
  /** Share done, 0 to 1: a required task weighs three times one that may be left. */
  readonly share: number;
  /** All required tasks are done. */
  readonly complete: boolean;
  readonly late: readonly string[];
  readonly next: readonly NextAction[];
  /** Events that change nothing, and why. */
  readonly ignored: readonly { readonly event: string; readonly because: IgnoredBecause }[];
}

/** Why an event of the log changes nothing. */
export const ignoredBecause = [
  "unknown-task",
  "before-its-needs",
  "already-done",
  "already-skipped",
  "not-done",
  "no-reason",
  "required",
  "no-such-evidence",
  "after-now",
] as const;
export type IgnoredBecause = (typeof ignoredBecause)[number];

/** Why there is no progress to tell. */
export const progressRefusals = ["no-such-day", "out-of-order", "duplicate-id", "unknown-event"] as const;
export type ProgressRefusalCode = (typeof progressRefusals)[number];

/** An ordinary refusal of a log. */
export interface ProgressRefusal {
  readonly status: "refused";
  readonly code: ProgressRefusalCode;
  readonly field: string;
  readonly value: string;
}
