import { type CalendarSpec, createCalendar } from "redress/calendar";
import { type ClientType, type EndReason, offboardingTemplate, planOffboarding } from "redress/offboarding";

interface Asked {
  client: { type: ClientType; reason: EndReason };
  days: { notice: string; end: string };
  calendar: CalendarSpec;
}

export function run({ client, days, calendar }: Asked) {
  const plan = planOffboarding(offboardingTemplate, client, days, createCalendar(calendar));
  if (plan.status === "refused") return plan;
  const { verdict, startBy, conflicts } = plan;
  const critical = plan.tasks.filter((task) => task.critical).map(({ id, latest }) => ({ id, ...latest }));
  return { verdict, startBy, conflicts, critical };
}
