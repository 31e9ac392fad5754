import type { CalendarSpec } from "redress/calendar";
import type { SampleOptions } from "redress/register";
import { ordinaryTruths } from "redress/register";

const hours = [
  ["09:00", "13:00"],
  ["14:00", "18:00"],
] as const;

/** The open hours of the company whose October is read. */
export const octoberHours: CalendarSpec = { zone: "Europe/Warsaw", week: { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours } };

/** As of when its report is made. */
export const octoberNow = "2026-11-02T08:00Z";

const inTime = { ...ordinaryTruths.inTime, acceptance: 0.78, "first-contact": 0.9 };

/**
 * The register that the report of the lesson is made of: one that never was, by seed. First contact gets worse in October,
 * taking into work better, and hostages more; the South spares the discontent its question, the West relabels.
 */
export const octoberSample: Omit<SampleOptions, "calendar"> = {
  ...{ seed: 2, from: "2026-08", months: 3, contacts: [160, 170, 165], now: octoberNow },
  owners: [
    { id: "north", department: "north", weight: 3 },
    { id: "south", department: "south", weight: 2, games: { spares: 0.9 } },
    { id: "east", department: "east", weight: 0.35 },
    { id: "west", department: "west", weight: 2, games: { relabels: 0.2 } },
  ],
  truths: {
    ...{ complaints: 0.95, observed: 0, inTime, answered: { satisfaction: 0.8, loyalty: 0.8 } },
    outcomes: { apostle: 0.55, mercenary: 0.15, hostage: 0.06, defector: 0.24 },
  },
  changes: [
    {
      from: "2026-10",
      truths: {
        inTime: { ...inTime, acceptance: 0.93, "first-contact": 0.72 },
        outcomes: { apostle: 0.45, mercenary: 0.13, hostage: 0.2, defector: 0.22 },
      },
    },
  ],
};
