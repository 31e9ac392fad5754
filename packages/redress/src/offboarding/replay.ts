import { parseDate } from "../calendar/date.ts";
import type { Day } from "../time/day.ts";
import type { IgnoredBecause, OffboardingEvent } from "./event.ts";
import type { EvidenceKind } from "./lists.ts";
import type { Plan, PlannedTask, TaskLink } from "./planned.ts";
import type { WorkingDays } from "./working-days.ts";

/** What the log says of one task. @internal */
export interface Course {
  readonly planned: PlannedTask;
  evidence: Set<EvidenceKind>;
  owner: string | undefined;
  startedOn?: Day | undefined;
  reported?: boolean;
  doneOn?: Day | undefined;
  skipped?: { readonly on: Day; readonly reason: string };
}

/** Required evidence that is not there. @internal */
export const missingFrom = ({ planned, evidence }: Course): EvidenceKind[] =>
  (planned.task.evidence ?? []).flatMap(({ kind, required }) => (required && !evidence.has(kind) ? [kind] : []));

/** Where the tasks of a plan stand, event by event. @internal */
export class Replay {
  readonly courses: ReadonlyMap<string, Course>;
  readonly #days: WorkingDays;
  readonly #dates: Plan["dates"];

  constructor({ tasks, dates }: Plan, days: WorkingDays) {
    this.courses = new Map(tasks.map((planned) => [planned.id, { planned, evidence: new Set<EvidenceKind>(), owner: planned.owner }]));
    this.#days = days;
    this.#dates = dates;
  }

  /** Since when the end of a task that a link waits for has been reached; undefined where it has not. */
  #since({ id, type, lag }: TaskLink): number | undefined {
    const { startedOn, doneOn, skipped } = this.courses.get(id) as Course;
    // A finish that may be overlapped cannot be known beforehand: the other has to be under way.
    const soon = (lag?.days ?? 0) < 0;
    if (soon && type[0] === "S") return Number.NEGATIVE_INFINITY;
    const day = skipped?.on ?? doneOn ?? (type[0] === "S" || soon ? startedOn : undefined);
    if (day === undefined) return undefined;
    const at = parseDate(type[0] === "S" ? (startedOn ?? day) : day) as number;
    if (!lag || soon || skipped) return at;
    return this.#days.relative({ anchor: "end", offset: lag.days, unit: lag.unit, direction: "after" }, at);
  }

  /** What keeps a task from starting, or from being done: the tasks not far enough, and the day before which it is too early. */
  needs({ planned: { task, dependsOn } }: Course, of: "start" | "finish"): { readonly open: readonly string[]; readonly from: number } {
    const links = dependsOn.filter(({ type }) => of === "finish" || type[1] === "S");
    const since = links.map((link) => this.#since(link));
    const anchor = task.notBefore?.anchor as "notice" | "end" | undefined;
    const allowed = task.notBefore && anchor ? this.#days.relative(task.notBefore, parseDate(this.#dates[anchor]) as number) : undefined;
    return {
      open: [...new Set(links.flatMap(({ id }, at) => (since[at] === undefined ? [id] : [])))],
      from: Math.max(Number.NEGATIVE_INFINITY, ...since.flatMap((day) => day ?? []), ...(allowed === undefined ? [] : [allowed])),
    };
  }

  #tooEarly(course: Course, of: "start" | "finish", on: Day): IgnoredBecause | undefined {
    const { open, from } = this.needs(course, of);
    return open.length ? "before-its-needs" : (parseDate(on) as number) < from ? "before-its-day" : undefined;
  }

  #settle(course: Course, on: Day): void {
    if (!course.reported || missingFrom(course).length || this.#tooEarly(course, "finish", on)) return;
    course.doneOn = on;
    course.startedOn ??= on;
    course.reported = false;
  }

  /** Takes in an event, or says why it changes nothing. */
  take(event: OffboardingEvent): IgnoredBecause | undefined {
    const course = this.courses.get(event.task);
    if (!course) return "unknown-task";
    if (event.type === "reassigned") {
      course.owner = event.to;
      return undefined;
    }
    if (event.type === "reopened") {
      if (!course.doneOn) return "not-done";
      if (!event.reason?.trim()) return "no-reason";
      // What proved the first doing proves nothing of the second.
      course.doneOn = undefined;
      course.evidence = new Set();
      return undefined;
    }
    if (course.doneOn) return "already-done";
    if (course.skipped) return "already-skipped";
    return this.#work(course, event);
  }

  #work(course: Course, event: Exclude<OffboardingEvent, { type: "reassigned" | "reopened" }>): IgnoredBecause | undefined {
    const asked = (kind: EvidenceKind) => course.planned.task.evidence?.some((one) => one.kind === kind);
    switch (event.type) {
      case "skipped":
        if (!event.reason?.trim()) return "no-reason";
        course.skipped = { on: event.on, reason: event.reason };
        return undefined;
      case "started": {
        const early = this.#tooEarly(course, "start", event.on);
        if (early) return early;
        if (course.startedOn) return "already-started";
        course.startedOn = event.on;
        return undefined;
      }
      case "evidence-added":
        if (!asked(event.evidence)) return "no-such-evidence";
        course.evidence.add(event.evidence);
        this.#settle(course, event.on);
        return undefined;
      case "done": {
        const early = this.#tooEarly(course, "finish", event.on);
        if (early) return early;
        for (const kind of event.evidence ?? []) if (asked(kind)) course.evidence.add(kind);
        course.startedOn ??= event.on;
        course.reported = true;
        this.#settle(course, event.on);
        return undefined;
      }
    }
  }
}
