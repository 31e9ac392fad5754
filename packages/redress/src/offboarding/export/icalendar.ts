import { type Instant, readInstant } from "../../time/instant.ts";
import type { TaskState } from "../event.ts";
import type { Plan, TaskLink } from "../planned.ts";
import { lines, textValue } from "./ical-lines.ts";
import { dueOf, type ExportedTask, type ExportOptions, exported, type Say } from "./options.ts";

/** What an iCalendar file takes besides. */
export interface ICalendarOptions extends ExportOptions {
  /** Names this plan among yours, in letters, digits and hyphens: a task keeps its UID when it is exported again. */
  readonly id: string;
  /** When it was written: the DTSTAMP of every task. */
  readonly stamp: Instant;
  /**
   * How dependencies are written. `depends-on` (as left out): once, in the task that waits. `temporal`: as FINISHTOSTART and
   * the like with its gap, in the task that comes first. `none`: old programs take any relation that they do not know for a
   * parent, and show a tree that is none.
   */
  readonly relations?: "depends-on" | "temporal" | "none";
  /** Days before the due day, and the time of day, at which to remind; 1 and 09:00 as left out. */
  readonly alarm?: { readonly daysBefore: number; readonly at: string } | false;
}

const date = (day: string) => day.replaceAll("-", "");
const moment = (ms: number) => `${new Date(ms).toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;

const statuses: Readonly<Record<TaskState, string>> = {
  blocked: "NEEDS-ACTION",
  waiting: "NEEDS-ACTION",
  ready: "NEEDS-ACTION",
  started: "IN-PROCESS",
  reported: "IN-PROCESS",
  done: "COMPLETED",
  skipped: "CANCELLED",
};

const temporal = { FS: "FINISHTOSTART", SS: "STARTTOSTART", FF: "FINISHTOFINISH", SF: "STARTTOFINISH" } as const;

/** A gap in days of the week; one in working days has no length of its own, so it is left to the dates. */
const gap = ({ lag }: TaskLink) =>
  lag?.days && lag.unit === "calendar-days" ? `;GAP=${lag.days < 0 ? "-" : ""}P${Math.abs(lag.days)}D` : "";

function relations(task: ExportedTask, all: readonly ExportedTask[], how: ICalendarOptions["relations"], uid: (id: string) => string) {
  if (how === "none") return [];
  if (how !== "temporal") return task.dependsOn.map(({ id }) => `RELATED-TO;RELTYPE=DEPENDS-ON:${uid(id)}`);
  return all.flatMap((later) =>
    later.dependsOn
      .filter(({ id }) => id === task.id)
      .map((link) => `RELATED-TO;RELTYPE=${temporal[link.type]}${gap(link)}:${uid(later.id)}`),
  );
}

/** How long before the first instant of the due day, as a duration. */
function ahead({ daysBefore, at }: { readonly daysBefore: number; readonly at: string }): string {
  const [hours, minutes] = at.split(":").map(Number) as [number, number];
  const before = daysBefore * 1440 - hours * 60 - minutes;
  const [h, m] = [Math.floor(Math.abs(before) / 60), Math.abs(before) % 60];
  return `${before > 0 ? "-" : ""}PT${h ? `${h}H` : ""}${m || !h ? `${m}M` : ""}`;
}

function describe({ task, who, progress }: ExportedTask, say: Say): string {
  const needed = (progress ? progress.missing : (task.evidence ?? []).filter(({ required }) => required).map(({ kind }) => kind)).map(
    (kind) => say(`evidence.offboarding.${kind}`),
  );
  return [
    say("export.offboarding.accountable", { role: say(`role.offboarding.${task.raci.accountable}`) }),
    who !== task.raci.responsible && say(`role.offboarding.${task.raci.responsible}`),
    needed.length > 0 && say("export.offboarding.evidence", { evidence: needed.join(", ") }),
  ]
    .filter((line) => typeof line === "string")
    .join("\n");
}

/**
 * A plan as an iCalendar file with a to-do for each task (RFC 5545), for task lists and calendars: UID, start and due day,
 * status, share done, priority (1 on the critical path, 5 where required, 9 else), category (the step), who does it, what
 * evidence is needed, what it waits for (RFC 9253), and a reminder on the day before at nine. Lines are folded by octets.
 *
 * The due day is the last day with which all later tasks still fit. The start is left out where it is the same day, since a
 * due day has to come after the start. An alarm is in the reader's own time of day.
 *
 * @throws RangeError naming the field where `id`, `stamp` or `alarm` cannot be written.
 *
 * @example
 * ```ts
 * import { createCalendar } from "redress/calendar";
 * import { offboardingTemplate, planOffboarding, planToICalendar } from "redress/offboarding";
 * const hours = [["09:00", "17:00"]] as const;
 * const calendar = createCalendar({ zone: "UTC", week: { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours } });
 * const plan = planOffboarding(offboardingTemplate, { type: "project", reason: "finished" }, { notice: "2026-11-02", end: "2026-11-30" }, calendar);
 * if (plan.status !== "ok") throw new Error(plan.code);
 * const file = planToICalendar(plan, { id: "plan-1", client: "A client", stamp: "2026-11-02T08:00Z", say: (code) => code });
 * file.split("\r\n").slice(0, 2); // ["BEGIN:VCALENDAR", "VERSION:2.0"]
 * file.includes("RELATED-TO;RELTYPE=DEPENDS-ON:plan-1.announce-end@redress"); // true
 * ```
 */
export function planToICalendar(plan: Plan, options: ICalendarOptions): string {
  const { id, say, client, stamp, alarm = { daysBefore: 1, at: "09:00" }, relations: how } = options;
  if (!/^[A-Za-z0-9][A-Za-z0-9-]*$/.test(id)) throw new RangeError(`iCalendar, field id: letters, digits and hyphens, not ${id}`);
  const at = readInstant(stamp, "stamp");
  if (typeof at !== "number") throw new RangeError(`iCalendar, field stamp: ${at.value} is no instant (${at.code})`);
  if (alarm && !(Number.isInteger(alarm.daysBefore) && alarm.daysBefore >= 0 && /^([01]\d|2[0-3]):[0-5]\d$/.test(alarm.at)))
    throw new RangeError("iCalendar, field alarm: whole days before, and a time HH:MM");
  const uid = (task: string) => `${id}.${task.replace(/[^A-Za-z0-9-]/g, (odd) => `_${odd.codePointAt(0)?.toString(16)}_`)}@redress`;
  const tasks = exported(plan, options.progress);
  const name = textValue(say("export.offboarding.title", { client }));
  const todos = tasks.map((one) => {
    const { task, earliest, critical, who, progress } = one;
    const due = dueOf(one);
    const state = progress?.state ?? "ready";
    const title = textValue(say(task.title));
    const over = state === "done" || state === "skipped";
    return lines([
      "BEGIN:VTODO",
      `UID:${uid(one.id)}`,
      `DTSTAMP:${moment(at)}`,
      earliest.start < due && `DTSTART;VALUE=DATE:${date(earliest.start)}`,
      `DUE;VALUE=DATE:${date(due)}`,
      `SUMMARY:${title}`,
      `DESCRIPTION:${textValue(describe(one, say))}`,
      `CONTACT:${textValue(who === task.raci.responsible ? say(`role.offboarding.${who}`) : who)}`,
      `CATEGORIES:${textValue(say(`step.offboarding.${task.step}`))}`,
      `PRIORITY:${critical ? 1 : task.required ? 5 : 9}`,
      `STATUS:${statuses[state]}`,
      `PERCENT-COMPLETE:${state === "done" ? 100 : state === "started" || state === "reported" ? 50 : 0}`,
      progress?.doneOn && `COMPLETED:${date(progress.doneOn)}T120000Z`,
      ...relations(one, tasks, how, uid),
      ...(alarm && !over
        ? ["BEGIN:VALARM", "ACTION:DISPLAY", `DESCRIPTION:${title}`, `TRIGGER;RELATED=END:${ahead(alarm)}`, "END:VALARM"]
        : []),
      "END:VTODO",
    ]);
  });
  const head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Redress//Offboarding//EN", "CALSCALE:GREGORIAN", `NAME:${name}`];
  return `${lines([...head, `X-WR-CALNAME:${name}`])}${todos.join("")}${lines(["END:VCALENDAR"])}`;
}
