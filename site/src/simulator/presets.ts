import type { CalendarSpec, Hours } from "redress/calendar";
import { definePolicy, documentsPolicy, type Policy, policies, type StageSpec } from "redress/sla";

const days = (hours: readonly Hours[]) => ({ mon: hours, tue: hours, wed: hours, thu: hours, fri: hours });
const always: readonly Hours[] = [["00:00", "24:00"]];

/** Weeks to choose from. */
export const weeks = {
  office: days([
    ["09:00", "13:00"],
    ["14:00", "18:00"],
  ]),
  shop: { ...days([["10:00", "18:00"]]), sat: [["10:00", "14:00"]] },
  hotline: { ...days(always), sat: always, sun: always },
} as const satisfies Record<string, CalendarSpec["week"]>;
export type HoursId = keyof typeof weeks;

const hours = ({ limit }: StageSpec) => limit.unit === "working-hours";

/** The documents' own terms with the clocks in hours too stopped by a pause: no policy of anybody's, but shows what a pause does to hours. */
const pausing = definePolicy({
  ...documentsPolicy,
  id: "pausing",
  stages: documentsPolicy.stages.map(({ extended: _, ...stage }) => (hours(stage) ? { ...stage, pausedBy: "any" } : stage)),
});

/** Policies to choose from: those of the library, and one for comparing. */
export const choices: Readonly<Record<string, Policy>> = { ...policies, pausing };
export const policyChoices = [...(Object.keys(policies) as (keyof typeof policies)[]), "pausing"] as const;
export type PolicyChoice = (typeof policyChoices)[number];
export const hoursIds = Object.keys(weeks) as readonly HoursId[];
