import { defineExercise } from "@redress/exercises";

const day = [
  ["09:00", "13:00"],
  ["14:00", "18:00"],
] as const;
const company = { zone: "Europe/Budapest", week: { mon: day, tue: day, wed: day, thu: day, fri: day } };
const due = { asks: "due", calendar: "company" } as const;
const claim = (at: string) => [
  { type: "registered", at },
  { type: "claim-opened", at },
];

/** A term in hours, one in days, a log and a day to be agreed. */
export const inTimeCheck = defineExercise({
  kind: "deadline",
  id: "in-time-check",
  calendars: { company },
  items: [
    {
      ...{ ...due, id: "half-past-five", from: "2026-12-03T17:30", term: { hours: 2 }, rule: "sla.stage.first-contact" },
      wrong: ["wall-clock", "restarts"],
    },
    {
      ...{ ...due, id: "two-days-from-friday", from: "2026-12-04T12:00", rule: "sla.promise.reply" },
      term: { workingDays: 2, counting: "receipt-day-excluded", at: "closing" },
      wrong: ["receipt-included", "same-time"],
    },
    {
      ...{ id: "call-past-noon", asks: "failed", calendar: "company", now: "2026-12-04T09:00" },
      stages: ["acceptance", "first-contact", "agreement"],
      log: [
        ...claim("2026-12-01T09:00"),
        { type: "accepted", at: "2026-12-01T09:40" },
        { type: "first-contact", at: "2026-12-01T12:10", how: "personal" },
        {
          ...{ type: "corrections-agreed", at: "2026-12-03T11:00" },
          corrections: [{ id: "correction-1", executor: "engineer-1", due: "2026-12-10" }],
        },
      ],
    },
    {
      ...{ id: "twelfth-day", asks: "fits", calendar: "company", log: claim("2026-11-02T10:00") },
      agreed: { at: "2026-11-04T16:00", due: "2026-11-18" },
    },
  ],
});
