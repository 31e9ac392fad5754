import { formatDate, parseDate } from "../calendar/date.ts";
import { CalendarError } from "../calendar/error.ts";
import { type Day, isDay } from "../time/day.ts";
import { show } from "../time/instant.ts";
import type { NextAction, OffboardingEvent, Progress, ProgressRefusal, ProgressRefusalCode, TaskProgress } from "./event.ts";
import type { Plan } from "./planned.ts";
import { type Course, missingFrom, Replay } from "./replay.ts";
import { type DayCalendar, WorkingDays } from "./working-days.ts";

/** As of when to tell it, and by whose working days. */
export interface ProgressAsOf {
  readonly now: Day;
  readonly calendar: DayCalendar;
}

const refuse = (code: ProgressRefusalCode, field: string, value: unknown): ProgressRefusal => ({
  status: "refused",
  code,
  field,
  value: show(value),
});

const types = ["started", "evidence-added", "done", "reopened", "skipped", "reassigned"];

function refusalOf(events: readonly OffboardingEvent[], now: Day): ProgressRefusal | undefined {
  if (!isDay(now)) return refuse("no-such-day", "now", now);
  const seen = new Set<string>();
  for (const [at, { id, type, on }] of events.entries()) {
    if (!types.includes(type)) return refuse("unknown-event", `events[${at}].type`, type);
    if (seen.has(id)) return refuse("duplicate-id", `events[${at}].id`, id);
    if (!isDay(on)) return refuse("no-such-day", `events[${at}].on`, on);
    if (on < (events[at - 1]?.on ?? on)) return refuse("out-of-order", `events[${at}].on`, on);
    seen.add(id);
  }
  return undefined;
}

/**
 * How far an offboarding is, from the log of what happened to its tasks. A task counts as done only with all its required
 * evidence, from the day on which the last of it came; one that was merely said to be done is `reported`. Nothing is started
 * or done before what it waits for, nor before its day: such an event is ignored, and said to be. Where a lag lets a task
 * overlap another (below 0), it waits until that one is under way. A skipped task needs a reason, blocks nobody and is out of
 * the count; a reopened one needs its evidence anew.
 *
 * A due day that hangs on another task moves with the day on which that one was done. Late is what is open after its due day.
 * In the share a required task weighs as much as three others. Rules `offboarding.progress.*` (O5, O10).
 *
 * Refused, as a value: a day or an event that there is not, events out of their order, an id given twice.
 *
 * @example
 * ```ts
 * import { createCalendar } from "redress/calendar";
 * import { offboardingTemplate, planOffboarding, progress } from "redress/offboarding";
 * const hours = [["09:00", "17:00"]] as const;
 * const calendar = createCalendar({ zone: "UTC", week: { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours } });
 * const client = { type: "project", reason: "finished" } as const;
 * const plan = planOffboarding(offboardingTemplate, client, { notice: "2026-11-02", end: "2026-11-30" }, calendar);
 * if (plan.status !== "ok") throw new Error(plan.code);
 * const said = { id: "e1", type: "done", task: "announce-end", on: "2026-11-02", by: "p1" } as const;
 * const proved = { id: "e2", type: "evidence-added", task: "announce-end", on: "2026-11-03", by: "p1", evidence: "message" } as const;
 * const announced = (events: readonly (typeof said | typeof proved)[]) => {
 *   const told = progress(plan, events, { now: "2026-11-03", calendar });
 *   return told.status === "ok" && told.tasks[0]?.state;
 * };
 * [announced([]), announced([said]), announced([said, proved])]; // ["ready", "reported", "done"]
 * ```
 */
export function progress(plan: Plan, events: readonly OffboardingEvent[], { now, calendar }: ProgressAsOf): Progress | ProgressRefusal {
  const refusal = refusalOf(events, now);
  if (refusal) return refusal;
  try {
    return told(plan, events, now, new WorkingDays(calendar, plan.dates.notice));
  } catch (error) {
    if (error instanceof CalendarError && error.code === "out-of-range") return refuse("outside-calendar", error.field, error.message);
    throw error;
  }
}

/** Due days as they are now: those that hang on a task, by the day on which it was done. */
function dueNow(replay: Replay, days: WorkingDays): (id: string) => Day {
  const found = new Map<string, Day>();
  const due = (id: string): Day => {
    const known = found.get(id);
    if (known !== undefined) return known;
    const { planned } = replay.courses.get(id) as Course;
    const { anchor } = planned.task.due;
    const other = anchor.startsWith("task:") ? replay.courses.get(anchor.slice(5)) : undefined;
    const day = other
      ? formatDate(days.at(days.notAfter(days.relative(planned.task.due, parseDate(other.doneOn ?? due(other.planned.id)) as number))))
      : planned.due;
    found.set(id, day);
    return day;
  };
  return due;
}

function stateOf(course: Course, replay: Replay, now: Day): Pick<TaskProgress, "state" | "waitsFor" | "waitsUntil"> {
  if (course.doneOn) return { state: "done", waitsFor: [] };
  if (course.skipped) return { state: "skipped", waitsFor: [] };
  const of = course.startedOn ? "finish" : "start";
  const { open, from } = replay.needs(course, of);
  if (open.length) return { state: "blocked", waitsFor: open };
  if (from > (parseDate(now) as number)) return { state: "waiting", waitsFor: [], waitsUntil: formatDate(from) };
  return { state: course.reported ? "reported" : course.startedOn ? "started" : "ready", waitsFor: [] };
}

/** From the task to work on first to the one right before: at each step the first that is not far enough. */
function chainBefore(id: string, waitsFor: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const chain: string[] = [];
  for (let next = waitsFor.get(id)?.[0]; next !== undefined; next = waitsFor.get(next)?.[0]) chain.unshift(next);
  return chain;
}

function nextOf(tasks: readonly TaskProgress[], replay: Replay): readonly NextAction[] {
  const byOwner = new Map<string, { owner?: string; role?: string; tasks: TaskProgress[] }>();
  for (const task of tasks) {
    if (!["ready", "started", "reported"].includes(task.state)) continue;
    const role = replay.courses.get(task.id)?.planned.task.raci.responsible as string;
    const who = task.owner === undefined ? { role } : { owner: task.owner };
    const key = JSON.stringify(who);
    const own = byOwner.get(key) ?? { ...who, tasks: [] };
    own.tasks.push(task);
    byOwner.set(key, own);
  }
  const byDue = (a: TaskProgress, b: TaskProgress) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0);
  return [...byOwner.values()].map((own) => ({ ...own, tasks: own.tasks.sort(byDue).map(({ id }) => id) }));
}

function told(plan: Plan, events: readonly OffboardingEvent[], now: Day, days: WorkingDays): Progress {
  const replay = new Replay(plan, days);
  const ignored = events.flatMap((event) => {
    const because = event.on > now ? "after-now" : replay.take(event);
    return because ? [{ event: event.id, because }] : [];
  });
  const courses = [...replay.courses.values()];
  const states = courses.map((course) => stateOf(course, replay, now));
  const waitsFor = new Map(courses.map(({ planned }, at) => [planned.id, states[at]?.waitsFor ?? []]));
  const due = dueNow(replay, days);
  const today = days.notAfter(parseDate(now) as number);
  const tasks = courses.map((course, at): TaskProgress => {
    const { id } = course.planned;
    const by = due(id);
    const late = !course.doneOn && !course.skipped && now > by;
    return {
      id,
      ...(states[at] as Pick<TaskProgress, "state" | "waitsFor">),
      ...(course.owner !== undefined && { owner: course.owner }),
      missing: course.doneOn || course.skipped ? [] : missingFrom(course),
      blockedBy: chainBefore(id, waitsFor),
      due: by,
      late,
      lateDays: late ? today - days.notAfter(parseDate(by) as number) : 0,
      ...(course.doneOn && { doneOn: course.doneOn }),
      ...(course.skipped && { skippedBecause: course.skipped.reason }),
    };
  });
  const counted = courses.filter(({ skipped }) => !skipped);
  const needed = counted.filter(({ planned }) => planned.task.required);
  const done = (some: readonly Course[]) => ({ done: some.filter(({ doneOn }) => doneOn).length, of: some.length });
  const [required, all] = [done(needed), done(counted)];
  const weight = (part: "done" | "of") => all[part] + 2 * required[part];
  return {
    status: "ok",
    asOf: now,
    tasks,
    required,
    all,
    share: weight("of") ? weight("done") / weight("of") : 1,
    complete: required.done === required.of,
    gaps: courses.flatMap(({ planned, skipped }) => (skipped && planned.task.required ? [planned.id] : [])),
    late: tasks
      .filter(({ late }) => late)
      .sort((a, b) => b.lateDays - a.lateDays)
      .map(({ id }) => id),
    next: nextOf(tasks, replay),
    ignored,
  };
}
