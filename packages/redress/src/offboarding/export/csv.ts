import type { Plan } from "../planned.ts";
import { dueOf, type ExportedTask, type ExportOptions, exported } from "./options.ts";

/**
 * A text cell that no spreadsheet takes for a formula: an apostrophe stands before one that begins like one. Quoted where it
 * has to be (RFC 4180). @internal
 */
export function cell(value: string | number | boolean): string {
  const text = typeof value === "string" ? value.replace(/^(?=\s*[=+\-@\t\r＝＋－＠])/, "'") : String(value);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const list = (all: readonly string[] | undefined) => (all ?? []).join(" ");

/** The columns of a plan's table, in their order. Their names are for programs and stay the same in every language. */
const columns: Readonly<Record<string, (one: ExportedTask, options: ExportOptions) => string | number | boolean>> = {
  id: ({ id }) => id,
  step: ({ task }) => task.step,
  title: ({ task }, { say }) => say(task.title),
  owner: ({ owner, progress }) => progress?.owner ?? owner ?? "",
  responsible: ({ task }) => task.raci.responsible,
  accountable: ({ task }) => task.raci.accountable,
  supported: ({ task }) => list(task.raci.supported),
  consulted: ({ task }) => list(task.raci.consulted),
  informed: ({ task }) => list(task.raci.informed),
  earliest_start: ({ earliest }) => earliest.start,
  due: dueOf,
  slack_days: ({ slackDays }) => slackDays,
  critical: ({ critical }) => critical,
  required: ({ task }) => task.required,
  depends_on: ({ dependsOn }) => list(dependsOn.map(({ id }) => id)),
  evidence_required: ({ task }) => list(task.evidence?.filter(({ required }) => required).map(({ kind }) => kind)),
  state: ({ progress }) => progress?.state ?? "",
  done_on: ({ progress }) => progress?.doneOn ?? "",
  source: ({ task }) => task.source?.at ?? "",
};

/**
 * A plan as a table of comma-separated values (RFC 4180: CRLF, a head, cells quoted where needed), one row a task, in the
 * order of the plan. Days are `YYYY-MM-DD`, lists are separated by spaces. Texts that a spreadsheet would run as a formula
 * get an apostrophe before them. `bom` puts the mark in front by which some spreadsheets know UTF-8.
 *
 * @example
 * ```ts
 * import { createCalendar } from "redress/calendar";
 * import { offboardingTemplate, planOffboarding, planToCsv } from "redress/offboarding";
 * const hours = [["09:00", "17:00"]] as const;
 * const calendar = createCalendar({ zone: "UTC", week: { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours } });
 * const plan = planOffboarding(offboardingTemplate, { type: "project", reason: "finished" }, { notice: "2026-11-02", end: "2026-11-30" }, calendar);
 * if (plan.status !== "ok") throw new Error(plan.code);
 * planToCsv(plan, { client: "A client", say: (code) => code }).startsWith("id,step,title,owner,"); // true
 * ```
 */
export function planToCsv(plan: Plan, options: ExportOptions & { readonly bom?: boolean }): string {
  const rows = exported(plan, options.progress).map((one) => Object.values(columns).map((value) => cell(value(one, options))));
  return `${options.bom ? "\ufeff" : ""}${[Object.keys(columns), ...rows].map((row) => `${row.join(",")}\r\n`).join("")}`;
}
