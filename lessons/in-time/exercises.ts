import { defineExercise } from "@redress/exercises";

const day = [
  ["09:00", "13:00"],
  ["14:00", "18:00"],
] as const;
const always = [["00:00", "24:00"]] as const;
const zone = "Europe/Budapest";

/** The company of the lesson, and a hotline that never closes. */
const calendars = {
  company: {
    zone,
    week: { mon: day, tue: day, wed: day, thu: day, fri: day },
    days: { "2026-12-12": day, "2026-12-24": [["09:00", "12:00"]] },
    holidays: ["2026-12-25"],
  },
  hotline: { zone, week: { mon: always, tue: always, wed: always, thu: always, fri: always, sat: always, sun: always } },
} as const;
const { company } = calendars;

const threeHours = { hours: 3 } as const;
const threeDays = { workingDays: 3, counting: "receipt-day-excluded", at: "closing" } as const;
const due = { asks: "due", calendar: "company" } as const;

/** The case that opens the lesson. */
export const fridayAfternoon = defineExercise({
  kind: "deadline",
  id: "friday-afternoon",
  calendars: { company },
  items: [
    {
      ...{ ...due, id: "friday-afternoon", from: "2026-11-27T16:30", term: threeHours, rule: "sla.stage.first-contact" },
      wrong: ["wall-clock", "through-weekend"],
    },
  ],
});

/** Terms in hours: over a break, with a pause, through a clock change. */
export const inHours = defineExercise({
  kind: "deadline",
  id: "in-hours",
  calendars,
  items: [
    {
      ...{ ...due, id: "before-lunch", from: "2026-12-01T12:15", term: threeHours, rule: "sla.stage.first-contact" },
      wrong: ["through-lunch", "restarts"],
    },
    {
      ...{ ...due, id: "waiting-for-client", from: "2026-12-07T16:00", term: threeHours, rule: "sla.pause.waits" },
      pauses: [{ from: "2026-12-07T17:00", to: "2026-12-08T10:00" }],
      wrong: ["ignores-pauses", "wall-clock", "adds-pause"],
    },
    {
      ...{ asks: "due", calendar: "hotline", id: "clocks-back", from: "2026-10-24T20:00", term: { hours: 24 } },
      rule: "sla.counting.working-time",
      wrong: ["same-wall-time", "wrong-way"],
    },
  ],
});

/** Terms in working days: the day of receipt, a holiday with a short day before it, a working Saturday. */
export const inDays = defineExercise({
  kind: "deadline",
  id: "in-days",
  calendars: { company },
  items: [
    {
      ...{ ...due, id: "promise-thursday", from: "2026-11-26T10:00", term: threeDays, rule: "sla.promise.reply" },
      wrong: ["receipt-included", "through-weekend", "same-time"],
    },
    {
      ...{ ...due, id: "christmas", from: "2026-12-22T15:00", term: threeDays, rule: "sla.counting.working-time" },
      wrong: ["ignores-holidays", "receipt-included", "skips-short-days"],
    },
    {
      ...{ ...due, id: "working-saturday", from: "2026-12-09T11:00", term: threeDays, rule: "sla.counting.working-time" },
      wrong: ["ignores-overrides", "receipt-included"],
    },
  ],
});

const claim = (at: string) => [
  { type: "registered", at },
  { type: "claim-opened", at },
];
const spoke = (at: string) => ({ type: "first-contact", at, how: "personal" });
const agreed = (at: string, last: string) => ({
  type: "corrections-agreed",
  at,
  corrections: [{ id: "correction-1", executor: "engineer-1", due: last }],
});
const failed = { asks: "failed", calendar: "company", stages: ["acceptance", "first-contact", "agreement"] } as const;

/** Case logs with one clock that ran out, or none. */
export const whichClock = defineExercise({
  kind: "deadline",
  id: "which-clock",
  calendars: { company },
  items: [
    {
      ...{ ...failed, id: "call-after-lunch", now: "2026-12-04T09:00" },
      log: [
        ...claim("2026-12-01T10:30"),
        { type: "accepted", at: "2026-12-01T11:00" },
        spoke("2026-12-01T14:45"),
        agreed("2026-12-03T16:00", "2026-12-11"),
      ],
    },
    {
      ...{ ...failed, id: "friday-evening-claim", now: "2026-12-02T09:00" },
      log: [
        ...claim("2026-11-27T17:30"),
        { type: "accepted", at: "2026-11-30T09:40" },
        spoke("2026-11-30T10:45"),
        agreed("2026-12-01T12:00", "2026-12-11"),
      ],
    },
    {
      ...{ ...failed, id: "robot-answers", now: "2026-12-03T09:00", rule: "sla.automatic" },
      log: [
        ...claim("2026-11-30T15:00"),
        { type: "first-contact", at: "2026-11-30T15:01", how: "automatic", by: "mail-robot" },
        { type: "accepted", at: "2026-11-30T15:40" },
        spoke("2026-12-01T10:20"),
        agreed("2026-12-02T11:00", "2026-12-11"),
      ],
    },
    {
      ...{ ...failed, id: "to-the-minute", now: "2026-12-08T09:00" },
      log: [
        ...claim("2026-12-02T12:30"),
        { type: "accepted", at: "2026-12-02T13:00" },
        spoke("2026-12-02T16:30"),
        agreed("2026-12-07T17:30", "2026-12-11"),
      ],
    },
  ],
});

/** Other logs each time. */
export const moreLogs = defineExercise({ kind: "generated", id: "more-logs", generator: "which-clock", count: 2 });

const fits = { asks: "fits", calendar: "company", log: claim("2026-11-02T10:00") } as const;

/** Days being agreed with the client, on either side of the boundary. */
export const doesItFit = defineExercise({
  kind: "deadline",
  id: "does-it-fit",
  calendars: { company },
  items: [
    { ...fits, id: "eight-days", agreed: { at: "2026-11-05T16:00", due: "2026-11-17" } },
    { ...fits, id: "nine-days", agreed: { at: "2026-11-05T16:00", due: "2026-11-18" } },
    { ...fits, id: "ten-days-early", agreed: { at: "2026-11-03T16:00", due: "2026-11-17" } },
    { ...fits, id: "twelve-days", agreed: { at: "2026-11-05T16:00", due: "2026-11-23" } },
  ],
});

/** Other terms each time, in hours and in days. */
export const moreHours = defineExercise({ kind: "generated", id: "more-hours", generator: "due-hours", count: 3 });
export const moreDays = defineExercise({ kind: "generated", id: "more-days", generator: "due-days", count: 3 });

/** Who reports decides when the client's clock starts: the closing item, with the idea of the lesson before. */
export const colleagueFirst = defineExercise({
  kind: "deadline",
  id: "colleague-first",
  calendars: { company },
  items: [
    {
      ...{ ...due, id: "colleague-first", from: "2026-11-27T16:00", noticed: "2026-11-26T11:00", term: threeHours },
      rule: "sla.stage.first-contact",
      wrong: ["from-notice", "wall-clock", "through-weekend"],
    },
  ],
});

/** Other days being agreed each time (K9). */
export const moreFits = defineExercise({ kind: "generated", id: "more-fits", generator: "does-it-fit", count: 3 });

/** For those whose work has them: pauses, holidays and nights when clocks change (C34, C35). */
export const morePauses = defineExercise({ kind: "generated", id: "more-pauses", generator: "due-pause", count: 3 });
export const moreHolidays = defineExercise({ kind: "generated", id: "more-holidays", generator: "due-holiday", count: 3 });
export const moreNights = defineExercise({ kind: "generated", id: "more-nights", generator: "due-night", count: 3 });
