import { parseDate } from "../calendar/date.ts";
import { orderOf } from "./order.ts";
import { ownerOf } from "./people.ts";
import type { Plan, PlanConflict, PlannedTask, PlanRefusal } from "./planned.ts";
import { refusalOf, refuse, withinCalendar } from "./read-asked.ts";
import { chainTo, type Scheduled, type Slot, schedule } from "./schedule.ts";
import { select } from "./select.ts";
import type { OffboardedClient, OffboardingDates, RelativeDay, Task, Template } from "./shape.ts";
import { type DayCalendar, WorkingDays } from "./working-days.ts";

/**
 * Plans an offboarding back from its days. The tasks that the client gets come in an order in which they can be done, each
 * with its earliest days, its latest days and the slack between them, on the working days of a calendar. A due day that is
 * no working day moves back to the last one before it, an earliest day on to the next one, and so does a lag in days of the
 * week. A task of n working days finishes on the nth working day after that of its start; what waits for it may start on
 * the day on which it finishes.
 *
 * A plan that cannot be kept is a plan all the same, with the verdict `does-not-fit`: `conflicts` name each due day that is
 * missed, the chain that misses it and by how many working days. Tasks left out are listed with the condition that did it;
 * whoever waited for them waits for what they waited for.
 *
 * Rules `offboarding.plan.*` (O5, O10). Pure: `now` is passed in. A calendar of `redress/calendar` or `redress/calendar/plain`.
 *
 * Refused, as a value: a day, a type or a reason that there is not, an end before the notice, days outside the calendar, a
 * template of which the client gets nothing.
 *
 * @example
 * ```ts
 * import { createCalendar } from "redress/calendar";
 * import { offboardingTemplate, planOffboarding } from "redress/offboarding";
 * const hours = [["09:00", "17:00"]] as const;
 * const office = createCalendar({ zone: "UTC", week: { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours } });
 * const client = { type: "retainer", reason: "finished" } as const;
 * const plan = planOffboarding(offboardingTemplate, client, { notice: "2026-11-02", end: "2026-11-30" }, office);
 * plan.status === "ok" && [plan.verdict, plan.startBy, plan.finish.latest]; // ["fits", "2026-11-04", "2027-01-14"]
 * const late = planOffboarding(offboardingTemplate, client, { notice: "2026-11-24", end: "2026-11-30" }, office);
 * late.status === "ok" && late.conflicts[0]?.path; // ["announce-end", "list-open-work", "finish-open-work"]
 * ```
 */
export function planOffboarding(
  template: Template,
  client: OffboardedClient,
  dates: OffboardingDates,
  calendar: DayCalendar,
): Plan | PlanRefusal {
  return refusalOf(client, dates) ?? withinCalendar(() => planned(template, client, dates, calendar));
}

const dayOf = (text: string) => parseDate(text) as number;

/** The due day of every task, at its place: those that hang on another task after that one. */
function dueDays(tasks: readonly Task[], days: WorkingDays, dates: OffboardingDates): ReadonlyMap<string, number> {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const due = new Map<string, number>();
  const dayAt = ({ anchor }: RelativeDay) =>
    anchor === "notice" || anchor === "end" ? dayOf(dates[anchor]) : days.at(due.get(anchor.slice(5)) as number);
  for (const { id } of tasks) {
    const open: Task[] = [];
    for (let task = byId.get(id); task && !due.has(task.id); task = byId.get(task.due.anchor.slice(5))) open.push(task);
    for (const task of open.reverse()) due.set(task.id, days.notAfter(days.relative(task.due, dayAt(task.due))));
  }
  return due;
}

function conflictsOf(slots: readonly Slot[], made: readonly Scheduled[], days: WorkingDays): PlanConflict[] {
  const found = slots.flatMap((slot, at): PlanConflict[] => {
    const finish = (made[at] as Scheduled).earliest + slot.duration;
    if (finish <= slot.due) return [];
    const path = chainTo(slots, made, at);
    const code = path.length > 1 ? "chain-too-long" : "due-before-allowed";
    const shortByDays = finish - slot.due;
    return [{ code, path, task: slot.id, due: days.text(slot.due), earliestFinish: days.text(finish), shortByDays }];
  });
  return found.sort((a, b) => b.shortByDays - a.shortByDays);
}

function planned(template: Template, client: OffboardedClient, dates: OffboardingDates, calendar: DayCalendar): Plan | PlanRefusal {
  const asked = { type: client.type, reason: client.reason, flags: client.flags ?? [] };
  const { chosen, leftOut } = select(template.tasks, asked);
  const sorted = orderOf(chosen.map(({ task, links }) => ({ id: task.id, task, dependsOn: links })));
  const order = "order" in sorted ? sorted.order : [];
  if (!order.length) return refuse("no-tasks", "template", template.id);
  const days = new WorkingDays(calendar, dates.now !== undefined && dates.now > dates.notice ? dates.now : dates.notice);
  // A due day may hang on a task that this client does not get: the day is the same.
  const due = dueDays(template.tasks, days, dates);
  const places = new Map(order.map(({ id }, at) => [id, at]));
  const slots = order.map(({ id, task, dependsOn }): Slot => {
    const { notBefore: day, durationDays: duration } = task;
    const allowed = day ? days.notBefore(days.relative(day, dayOf(dates[day.anchor as "notice" | "end"]))) : 0;
    const links = dependsOn.map((link) => ({ ...link, from: places.get(link.id) as number }));
    return { id, duration, due: due.get(id) as number, notBefore: Math.max(0, allowed), links };
  });
  const made = schedule(slots, days);
  const slack = made.map(({ earliest, latest }) => latest - earliest);
  const least = Math.min(...slack);
  const tasks = order.map(({ id, task, dependsOn }, at): PlannedTask => {
    const { earliest, latest } = made[at] as Scheduled;
    const { duration, due: dueAt } = slots[at] as Slot;
    const span = (start: number) => ({ start: days.text(start), finish: days.text(start + duration) });
    return {
      id,
      task,
      dependsOn,
      earliest: span(earliest),
      latest: span(latest),
      due: days.text(dueAt),
      slackDays: latest - earliest,
      critical: latest - earliest === least,
      ...ownerOf(client.people?.[task.raci.responsible], days, earliest, Math.max(earliest, latest) + duration, duration),
    };
  });
  const ends = (pick: "earliest" | "latest") => made.map((one, at) => one[pick] + (slots[at] as Slot).duration);
  const [first, last] = [ends("earliest"), ends("latest")];
  const later = (at: number, than: number) => than < 0 || Number(first[at]) > Number(first[than]);
  const tightest = slack.reduce((best, one, at) => (one === least && later(at, best) ? at : best), -1);
  const conflicts = conflictsOf(slots, made, days);
  return {
    status: "ok",
    verdict: conflicts.length ? "does-not-fit" : "fits",
    template: template.id,
    client,
    dates,
    tasks,
    leftOut,
    criticalPath: conflicts[0]?.path ?? chainTo(slots, made, tightest),
    startBy: days.text(Math.min(...made.map(({ latest }) => latest))),
    finish: { earliest: days.text(Math.max(...first)), latest: days.text(Math.max(...last)) },
    conflicts,
  };
}
