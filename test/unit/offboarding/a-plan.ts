import { createCalendar } from "redress/calendar";
import { offboardingTemplate, type Plan, planOffboarding, type Say } from "redress/offboarding";

const hours = [["09:00", "17:00"]] as const;
export const calendar = createCalendar({ zone: "UTC", week: { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours } });
const made = planOffboarding(
  offboardingTemplate,
  { type: "retainer", reason: "finished", people: { "account-manager": { person: "am-1" } } },
  { notice: "2026-11-02", end: "2026-11-30" },
  calendar,
);
if (made.status !== "ok") throw new Error(made.code);
export const plan: Plan = made;
const plain: Say = (code, facts) => `${code}${facts ? ` ${Object.values(facts).join(" ")}` : ""}`;
export const base = { client: "Client 7", say: plain };
export const file = { ...base, id: "plan-7", stamp: "2026-11-02T08:00Z" };

/** A plan whose words are all one text. */
export const saying =
  (text: string): Say =>
  () =>
    text;
