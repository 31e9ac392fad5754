import { type Deed, type OffboardingMessageId, offboardingMessages, type Plan, type PlannedTask } from "redress/offboarding";
import type { PlannerState } from "./state.ts";

/** A task that does something: the first due, or the last. */
function doing(plan: Plan, deed: Deed, which: "first" | "last" = "first"): PlannedTask | undefined {
  const all = plan.tasks.filter(({ task }) => task.deed === deed).sort((a, b) => (a.due < b.due ? -1 : 1));
  return which === "first" ? all[0] : all.at(-1);
}

/** Until when the client is kept in touch with: the day of the last call. */
export const touchUntil = (plan: Plan): string | undefined => doing(plan, "check-in", "last")?.due;

/** What the plan knows of the fields of messages; a person fills in the others. */
export function prefilled(state: PlannerState, plan: Plan, date: (day: string) => string): Readonly<Record<string, string>> {
  const person = (role: string) => plan.client.people?.[role]?.person ?? "";
  const due = (deed: Deed) => {
    const task = doing(plan, deed);
    return task ? date(task.due) : "";
  };
  const until = touchUntil(plan);
  const last = until ? date(until) : "";
  return {
    client: state.client,
    work: state.work,
    end: date(plan.dates.end),
    "account-list-day": due("account-list"),
    "invoice-day": due("invoice"),
    contact: person("account-manager"),
    "contact-until": last,
    sender: person("account-manager"),
    "closing-day": due("closing-accounts"),
    "questions-until": last,
    interviewer: doing(plan, "exit-interview")?.owner ?? "",
    day: due("exit-interview"),
    "call-day": due("check-in"),
  };
}

/** The fields of a message: what was written over, else what the plan knows. */
export function fieldsOf(id: OffboardingMessageId, state: PlannerState, plan: Plan, date: (day: string) => string) {
  const [known, own] = [prefilled(state, plan, date), state.messages[id] ?? {}];
  return Object.fromEntries(offboardingMessages[id].fields.map((field) => [field, own[field] ?? known[field] ?? ""]));
}
