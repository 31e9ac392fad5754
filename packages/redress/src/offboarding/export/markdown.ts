import type { Plan } from "../planned.ts";
import { dueOf, type ExportedTask, type ExportOptions, exported, type Say } from "./options.ts";

/** Text of others inside Markdown: what would be markup, a link, HTML or a mention stays a character. */
const plain = (text: string) => text.replace(/[\r\n]+/g, " ").replace(/[\\`*_{}[\]<>#|~!&@]/g, "\\$&");

function line(one: ExportedTask, titles: ReadonlyMap<string, string>, say: Say): string[] {
  const { task, who, progress, dependsOn, critical } = one;
  const role = say(`role.offboarding.${task.raci.responsible}`);
  const owner = who === task.raci.responsible ? role : `${role}, ${who}`;
  const kinds = (required: boolean) =>
    (task.evidence ?? []).filter((one) => one.required === required).map(({ kind }) => say(`evidence.offboarding.${kind}`));
  const marks = [
    say("export.offboarding.due", { day: dueOf(one) }),
    critical && say("export.offboarding.critical"),
    progress?.doneOn && say("export.offboarding.done-on", { day: progress.doneOn }),
    progress?.state === "skipped" && say("export.offboarding.skipped", { reason: progress.skippedBecause ?? "" }),
  ].filter((mark) => typeof mark === "string");
  const needed = kinds(true);
  const optional = kinds(false);
  const waits = dependsOn.map(({ id }) => titles.get(id) ?? id);
  return [
    `- [${progress?.state === "done" ? "x" : " "}] **${plain(owner)}**: ${plain(titles.get(one.id) as string)} (${marks.map(plain).join("; ")})`,
    ...(needed.length ? [`  - ${plain(say("export.offboarding.evidence", { evidence: needed.join(", ") }))}`] : []),
    ...(optional.length ? [`  - ${plain(say("export.offboarding.evidence-optional", { evidence: optional.join(", ") }))}`] : []),
    ...(waits.length ? [`  - ${plain(say("export.offboarding.waits-for", { tasks: waits.join("; ") }))}`] : []),
  ];
}

/**
 * A plan as a Markdown task list: a heading a step, a box a task with its owner before it, its due day, the evidence that it
 * needs and what it waits for. Done tasks are ticked. Words and names are escaped.
 *
 * @example
 * ```ts
 * import { createCalendar } from "redress/calendar";
 * import { offboardingTemplate, planOffboarding, planToMarkdown } from "redress/offboarding";
 * const hours = [["09:00", "17:00"]] as const;
 * const calendar = createCalendar({ zone: "UTC", week: { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours } });
 * const plan = planOffboarding(offboardingTemplate, { type: "project", reason: "finished" }, { notice: "2026-11-02", end: "2026-11-30" }, calendar);
 * if (plan.status !== "ok") throw new Error(plan.code);
 * planToMarkdown(plan, { client: "A client", say: (code) => code }).split("\n")[0]; // "# export.offboarding.title"
 * ```
 */
export function planToMarkdown(plan: Plan, { say, client, progress }: ExportOptions): string {
  const tasks = exported(plan, progress);
  const titles = new Map(tasks.map(({ id, task }) => [id, say(task.title)]));
  const { notice, end } = plan.dates;
  const steps = [...new Set(tasks.map(({ task }) => task.step))].sort((a, b) => a - b);
  return [
    `# ${plain(say("export.offboarding.title", { client }))}`,
    "",
    `${plain(say("export.offboarding.notice", { day: notice }))}  `,
    `${plain(say("export.offboarding.end", { day: end }))}  `,
    `${plain(say("export.offboarding.start-by", { day: plan.startBy }))}  `,
    plain(say(plan.verdict === "fits" ? "export.offboarding.fits" : "export.offboarding.does-not-fit", { count: plan.conflicts.length })),
    ...steps.flatMap((step) => [
      "",
      `## ${plain(say(`step.offboarding.${step}`))}`,
      "",
      ...tasks.filter(({ task }) => task.step === step).flatMap((one) => line(one, titles, say)),
    ]),
    "",
  ].join("\n");
}
