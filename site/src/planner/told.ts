import type { PlainCalendar } from "redress/calendar/plain";
import {
  applyPatches,
  defineTemplate,
  type LintFinding,
  lintOffboarding,
  type OffboardedClient,
  offboardingTemplate,
  type Person,
  type Plan,
  type Progress,
  planOffboarding,
  progress,
  type Template,
  TemplateError,
  type TemplateSpec,
} from "redress/offboarding";
import { calendarOf, isProblem, type Problem } from "./calendar-of.ts";
import type { PersonText, PlannerState } from "./state.ts";

/** What the library makes of what is given. */
export interface Told {
  readonly calendar: PlainCalendar;
  readonly template: Template;
  readonly client: OffboardedClient;
  readonly plan: Plan;
  readonly progress: Progress;
}

/** What is wrong, and what could be told in spite of it. */
export interface Telling {
  readonly told?: Told;
  readonly problem?: Problem;
  readonly findings: readonly LintFinding[];
}

function personOf({ person, fallback, away }: PersonText): Person | undefined {
  const whole = away.filter(({ from, to }) => from && to);
  if (!person.trim()) return undefined;
  return { person: person.trim(), ...(fallback.trim() && { fallback: fallback.trim() }), ...(whole.length && { away: whole }) };
}

/** The client as the library takes him. */
export function clientOf({ type, reason, flags, people }: PlannerState): OffboardedClient {
  const known = Object.entries(people).flatMap(([role, text]) => {
    const person = personOf(text);
    return person ? [[role, person] as const] : [];
  });
  return { type, reason, flags, people: Object.fromEntries(known) };
}

/** The shipped template with all that was changed in it. */
export const specOf = ({ patches }: PlannerState): TemplateSpec => applyPatches(offboardingTemplate, patches);

/** The control that a field of a refused plan belongs to. */
function controlOf(field: string): string {
  if (field.startsWith("client.people.")) return `away-${field.split(".")[2]}`;
  const control = field.split(".")[1] ?? field;
  return field === "template"
    ? "tasks"
    : control === "now"
      ? "asOf"
      : ["notice", "end", "type", "reason"].includes(control)
        ? control
        : "end";
}

function templateOf(spec: TemplateSpec): Template | Problem {
  try {
    return defineTemplate(spec);
  } catch (error) {
    if (error instanceof TemplateError) return { control: "tasks", code: "template", value: error.task };
    throw error;
  }
}

/** Asks the library for plan, progress and findings. Nothing is worked out here. */
export function tell(state: PlannerState, today: string): Telling {
  const spec = specOf(state);
  const ofSpec = () => lintOffboarding(spec, { type: state.type, reason: state.reason });
  const calendar = calendarOf(state);
  if (isProblem(calendar)) return { problem: calendar, findings: ofSpec() };
  const template = templateOf(spec);
  if (isProblem(template)) return { problem: template, findings: ofSpec() };
  const client = clientOf(state);
  const plan = planOffboarding(template, client, { notice: state.notice, end: state.end, now: state.asOf }, calendar);
  if (plan.status !== "ok") {
    const { code, field, value } = plan;
    return { problem: { control: controlOf(field), code: `refusal.offboarding.plan.${code}`, value }, findings: ofSpec() };
  }
  const told = progress(plan, state.events, { now: today, calendar });
  if (told.status !== "ok")
    return { problem: { control: "log", code: `refusal.offboarding.progress.${told.code}`, value: told.value }, findings: ofSpec() };
  return { told: { calendar, template, client, plan, progress: told }, findings: lintOffboarding(plan) };
}

const farthest = 90;

/** The first end after the given one with which every task is in time; undefined where none of the next ones is. */
export function firstEndThatFits({ template, client, plan, calendar }: Told): string | undefined {
  for (let n = 1; n <= farthest; n++) {
    const end = calendar.addDays(plan.dates.end, n);
    const other = planOffboarding(template, client, { ...plan.dates, end }, calendar);
    if (other.status === "ok" && other.verdict === "fits") return end;
  }
  return undefined;
}
