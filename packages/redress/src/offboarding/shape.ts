import type { Citation, Standing } from "../source/index.ts";
import type { Day } from "../time/day.ts";

import type {
  ClientType,
  DayUnit,
  Deed,
  DependencyType,
  EndReason,
  EvidenceKind,
  FeedbackTopic,
  OffboardingMistake,
  OffboardingStep,
} from "./lists.ts";

/**
 * A day relative to another: so many days before or after the notice, the end of the work, or the due day of another task
 * (`task:<id>`; once that task is done, the day on which it was).
 */
export interface RelativeDay {
  readonly anchor: "notice" | "end" | `task:${string}`;
  /** Whole, 0 or more; 0 is the day itself. */
  readonly offset: number;
  readonly unit: DayUnit;
  readonly direction: "before" | "after";
}

/** Another task that a task waits for. */
export interface Dependency {
  readonly id: string;
  readonly type: DependencyType;
  /** Days that pass in between, whole; below 0 they may overlap by as many. None where it is missing. */
  readonly lag?: { readonly days: number; readonly unit: DayUnit };
}

/** For whom a task is: it belongs into a plan where all of it holds; a list that is missing holds for everybody. */
export interface TaskCondition {
  /** One of these kinds of client. */
  readonly types?: readonly ClientType[];
  /** One of these reasons. */
  readonly reasons?: readonly EndReason[];
  /** All of these flags. */
  readonly flags?: readonly string[];
}

/** Evidence that a task may or must have to count as done. */
export interface TaskEvidence {
  readonly kind: EvidenceKind;
  readonly required: boolean;
}

/** Who does what by RASCI (X3), in roles. */
export interface Raci {
  readonly responsible: string;
  /** Exactly one. */
  readonly accountable: string;
  readonly supported?: readonly string[];
  readonly consulted?: readonly string[];
  readonly informed?: readonly string[];
}

/** One task of a template. */
export interface Task {
  readonly id: string;
  readonly step: OffboardingStep;
  /** Code of its title; the words are in the locale packs: `task.offboarding.hand-over`. */
  readonly title: string;
  readonly deed: Deed;
  readonly raci: Raci;
  readonly when?: TaskCondition;
  /** The day by which it is done, that day included. */
  readonly due: RelativeDay;
  /** The day before which it does not start; by itself it may start with the plan. */
  readonly notBefore?: RelativeDay;
  /** Working days from its start to its finish; 0 is done on the day of its start. */
  readonly durationDays: number;
  readonly dependsOn?: readonly Dependency[];
  readonly evidence?: readonly TaskEvidence[];
  /** Whether the client sees it. */
  readonly clientFacing: boolean;
  /** Whether a machine does it. */
  readonly automated?: boolean;
  /** Whether it is written for this one client. */
  readonly personal?: boolean;
  /** Whether what comes of it stays confidential. */
  readonly confidential?: boolean;
  /** Whether the offboarding is incomplete without it. */
  readonly required: boolean;
  /** Topics that it asks about. */
  readonly topics?: readonly FeedbackTopic[];
  /** What it asks for: constructive advice, or mere feedback. */
  readonly asks?: readonly ("advice" | "feedback")[];
  /** Standard wording that it uses. */
  readonly form?: "message" | "survey" | "document";
  readonly source?: Citation;
  readonly standing?: Standing;
  /** The law behind it, as described up to a day: a pointer, no legal advice. */
  readonly law?: { readonly name: string; readonly section: string; readonly asOf: Day };
  /** Why, where it is not simply stated. */
  readonly why?: string;
  /** Mistakes that it prevents. */
  readonly prevents?: readonly OffboardingMistake[];
}

/** A checked template: tasks in the order in which their author gave them. Made by `defineTemplate`. */
export interface Template {
  readonly id: string;
  readonly tasks: readonly Task[];
}

/** A task as somebody drafts it, faults included: the owner, the due day and others may be missing, two may be accountable. */
export interface TaskSpec extends Omit<Task, "raci" | "due"> {
  readonly raci?: Partial<Omit<Raci, "accountable">> & { readonly accountable?: string | readonly string[] };
  readonly due?: RelativeDay;
}

/** A template as somebody drafts it. `lintOffboarding` reads it as it is, `defineTemplate` refuses what cannot stand. */
export interface TemplateSpec {
  readonly id: string;
  readonly tasks: readonly TaskSpec[];
}

/** Days from one to another, both included. */
export interface DaySpan {
  readonly from: Day;
  readonly to: Day;
}

/** Who fills a role: anything that identifies the person to you. */
export interface Person {
  readonly person: string;
  readonly away?: readonly DaySpan[];
  /** Who does it meanwhile. */
  readonly fallback?: string;
}

/** The client who is parted with. */
export interface OffboardedClient {
  readonly type: ClientType;
  readonly reason: EndReason;
  readonly flags?: readonly string[];
  /** By role. */
  readonly people?: Readonly<Record<string, Person>>;
}

/** The days of an offboarding. */
export interface OffboardingDates {
  /** TaskCondition the end is announced. */
  readonly notice: Day;
  /** Last day of the work. */
  readonly end: Day;
  /** As of when it is planned: nothing starts before it. */
  readonly now?: Day;
}
