import { type Calendar, createCalendar } from "redress/calendar";
import type { CaseEvent } from "redress/complaint";
import { type Deadline, definePolicy, type Policy, policies } from "redress/sla";
import type { ClockCase } from "../../golden/sla.ts";
import { calendars } from "../../golden/sla-log.ts";

/** The calendars of the golden cases, built. */
export const built: Readonly<Record<"plain" | "march", Calendar>> = {
  plain: createCalendar(calendars.plain),
  march: createCalendar(calendars.march),
};

/** A policy of one stage that any pause stops: three working hours from the registration to the closing. */
export const threeHours = definePolicy({
  id: "three-hours",
  stages: [
    {
      id: "answer",
      from: [{ event: "registered" }],
      until: [{ event: "closed" }],
      limit: { unit: "working-hours", amount: 3 },
      pausedBy: "any",
      warnings: [0.5],
    },
  ],
});

export const policyOf = (id: ClockCase["policy"]): Policy => (id === "three-hours" ? threeHours : policies[id]);

/** Golden logs are written as somebody else's system would hand them over. */
export const typed = (events: readonly unknown[]) => events as readonly CaseEvent[];

/** The clock that a golden case names: `stage`, `stage/item`, `stage#cycle`, `stage*round`. */
export function clockNamed(name: string, all: readonly Deadline[]): Deadline | undefined {
  const [, stage, item, cycle, round] = /^([\w-]+?)(?:\/([\w-]+))?(?:#(\d+))?(?:\*(\d+))?$/.exec(name) ?? [];
  const cycles = cycle ? Number(cycle) : Math.max(...all.map((one) => one.cycle));
  return all.find((one) => one.stage === stage && one.item === item && one.cycle === cycles && one.round === Number(round ?? 1));
}
