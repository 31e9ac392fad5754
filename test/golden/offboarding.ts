import type { CalendarSpec } from "redress/calendar";
import type { Dependency, RelativeDay, TaskSpec, TemplateSpec } from "redress/offboarding";

/** Monday to Friday, a Saturday worked ahead, and the days between the years off. */
export const christmas: CalendarSpec = {
  zone: "Europe/Budapest",
  week: {
    mon: [["09:00", "17:00"]],
    tue: [["09:00", "17:00"]],
    wed: [["09:00", "17:00"]],
    thu: [["09:00", "17:00"]],
    fri: [["09:00", "17:00"]],
  },
  days: { "2026-12-12": [["09:00", "17:00"]] },
  holidays: ["2026-12-24", "2026-12-25", "2026-12-31", "2027-01-01"],
};

const day = (offset: number, unit: RelativeDay["unit"], direction: RelativeDay["direction"], anchor: RelativeDay["anchor"]) => ({
  anchor,
  offset,
  unit,
  direction,
});
const wd = "working-days";
const cd = "calendar-days";
const fs = (id: string, days?: number, unit: RelativeDay["unit"] = cd): Dependency => ({
  id,
  type: "FS",
  ...(days === undefined ? {} : { lag: { days, unit } }),
});
const task = (id: string, durationDays: number, due: RelativeDay, dependsOn: Dependency[] = [], notBefore?: RelativeDay): TaskSpec => ({
  id,
  step: 1,
  title: `golden.${id}`,
  deed: "other",
  raci: { responsible: "account-manager", accountable: "account-manager" },
  due,
  durationDays,
  dependsOn,
  clientFacing: false,
  required: true,
  ...(notBefore && { notBefore }),
});
const afterEnd = day(1, cd, "after", "end");
const lastDay = day(0, cd, "before", "end");

/** A plan worked by hand: of each task the earliest start and finish, the latest start and finish, its due day and its slack. */
export interface PlannedByHand {
  readonly id: string;
  readonly at: string;
  readonly template: TemplateSpec;
  readonly dates: { readonly notice: string; readonly end: string };
  readonly rows: readonly (readonly [
    id: string,
    earliestStart: string,
    earliestFinish: string,
    latestStart: string,
    latestFinish: string,
    due: string,
    slackDays: number,
  ])[];
  readonly startBy: string;
  readonly finish: readonly [earliest: string, latest: string];
  readonly criticalPath: readonly string[];
  readonly conflicts: readonly {
    readonly path: readonly string[];
    readonly shortByDays: number;
    readonly due: string;
    readonly earliestFinish: string;
  }[];
  readonly why: string;
}

export const plannedByHand: readonly PlannedByHand[] = [
  {
    id: "plan-retainer-over-christmas",
    at: "O8",
    template: {
      id: "retainer-by-hand",
      tasks: [
        task("announce", 0, day(2, wd, "after", "notice")),
        task("concerns", 0, day(5, wd, "after", "notice"), [fs("announce")]),
        task("remainder", 1, day(5, wd, "after", "notice"), [fs("announce")]),
        task("open", 1, day(5, wd, "after", "notice"), [fs("announce")]),
        task("finish", 8, lastDay, [fs("remainder"), fs("open")]),
        task("results", 2, lastDay, [{ id: "finish", type: "SS", lag: { days: 3, unit: wd } }]),
        task("unpaid", 1, day(7, cd, "after", "notice")),
        task("billing", 1, day(3, wd, "after", "end"), [{ id: "finish", type: "FF" }]),
        task("invoice", 0, day(5, wd, "after", "end"), [fs("billing"), fs("unpaid")]),
        task("payment", 0, day(21, cd, "after", "task:invoice"), [fs("invoice", 14)]),
        task("receipts", 0, day(5, wd, "after", "task:payment"), [fs("payment")]),
        task("accounts", 1, day(7, cd, "before", "end"), [fs("announce")]),
        task("instructions", 2, day(2, wd, "before", "end"), [fs("accounts")]),
        task("hand-over", 1, lastDay, [fs("instructions"), { id: "finish", type: "FF" }]),
        task("revoke", 0, day(2, wd, "after", "end"), [fs("hand-over")], afterEnd),
        task("data-choice", 0, day(14, cd, "before", "end"), [fs("announce")]),
        task("data", 1, day(30, cd, "after", "end"), [fs("data-choice", 10), fs("hand-over")], afterEnd),
        task("interview", 0, day(10, wd, "after", "end"), [fs("finish")], afterEnd),
        task("thanks", 0, day(5, wd, "after", "end"), [fs("results"), fs("interview", -2, wd)]),
        task("check-in", 0, day(30, cd, "after", "end"), [fs("revoke", 14)]),
      ],
    },
    dates: { notice: "2026-12-07", end: "2027-01-08" },
    rows: [
      ["announce", "2026-12-07", "2026-12-07", "2026-12-09", "2026-12-09", "2026-12-09", 2],
      ["concerns", "2026-12-07", "2026-12-07", "2026-12-12", "2026-12-12", "2026-12-12", 5],
      ["remainder", "2026-12-07", "2026-12-08", "2026-12-11", "2026-12-12", "2026-12-12", 4],
      ["open", "2026-12-07", "2026-12-08", "2026-12-11", "2026-12-12", "2026-12-12", 4],
      ["finish", "2026-12-08", "2026-12-17", "2026-12-23", "2027-01-08", "2027-01-08", 12],
      ["results", "2026-12-11", "2026-12-14", "2027-01-06", "2027-01-08", "2027-01-08", 15],
      ["unpaid", "2026-12-07", "2026-12-08", "2026-12-12", "2026-12-14", "2026-12-14", 5],
      ["billing", "2026-12-16", "2026-12-17", "2027-01-12", "2027-01-13", "2027-01-13", 15],
      ["invoice", "2026-12-17", "2026-12-17", "2027-01-15", "2027-01-15", "2027-01-15", 17],
      ["payment", "2027-01-04", "2027-01-04", "2027-02-05", "2027-02-05", "2027-02-05", 24],
      ["receipts", "2027-01-04", "2027-01-04", "2027-02-12", "2027-02-12", "2027-02-12", 29],
      ["accounts", "2026-12-07", "2026-12-08", "2026-12-29", "2026-12-30", "2026-12-30", 15],
      ["instructions", "2026-12-08", "2026-12-10", "2027-01-04", "2027-01-06", "2027-01-06", 16],
      ["hand-over", "2026-12-16", "2026-12-17", "2027-01-07", "2027-01-08", "2027-01-08", 12],
      ["revoke", "2027-01-11", "2027-01-11", "2027-01-12", "2027-01-12", "2027-01-12", 1],
      ["data-choice", "2026-12-07", "2026-12-07", "2026-12-23", "2026-12-23", "2026-12-23", 13],
      ["data", "2027-01-11", "2027-01-12", "2027-02-04", "2027-02-05", "2027-02-05", 18],
      ["interview", "2027-01-11", "2027-01-11", "2027-01-19", "2027-01-19", "2027-01-22", 6],
      ["thanks", "2027-01-07", "2027-01-07", "2027-01-15", "2027-01-15", "2027-01-15", 6],
      ["check-in", "2027-01-25", "2027-01-25", "2027-02-05", "2027-02-05", "2027-02-05", 9],
    ],
    startBy: "2026-12-09",
    finish: ["2027-01-25", "2027-02-12"],
    criticalPath: ["revoke"],
    conflicts: [],
    why: "Numbered by hand, 7 December is working day 0, the Saturday is 5, 8 January is 21, 5 February 41. Fourteen days after 17 December is a day off, so the payment moves on to 4 January; seven days before the end is 1 January, so the accounts move back to 30 December; the day after the end is a Saturday, so revoking starts on the Monday.",
  },
  {
    id: "plan-notice-too-short",
    at: "O10",
    template: {
      id: "short-notice",
      tasks: [
        task("announce", 0, day(5, wd, "after", "notice")),
        task("invoice", 0, lastDay, [fs("announce", 14)]),
        task("revoke", 0, day(2, wd, "after", "end"), [fs("invoice")]),
      ],
    },
    dates: { notice: "2026-12-07", end: "2026-12-14" },
    rows: [
      ["announce", "2026-12-07", "2026-12-07", "2026-11-30", "2026-11-30", "2026-12-12", -5],
      ["invoice", "2026-12-21", "2026-12-21", "2026-12-14", "2026-12-14", "2026-12-14", -5],
      ["revoke", "2026-12-21", "2026-12-21", "2026-12-16", "2026-12-16", "2026-12-16", -3],
    ],
    startBy: "2026-11-30",
    finish: ["2026-12-21", "2026-12-16"],
    criticalPath: ["announce", "invoice"],
    conflicts: [
      { path: ["announce", "invoice"], shortByDays: 5, due: "2026-12-14", earliestFinish: "2026-12-21" },
      { path: ["announce", "invoice", "revoke"], shortByDays: 3, due: "2026-12-16", earliestFinish: "2026-12-21" },
    ],
    why: "The final invoice needs fourteen days after the notice and the notice is seven days long. From 14 to 21 December there are five working days (15 to 18 and 21).",
  },
  {
    id: "plan-due-before-allowed",
    at: "O6",
    template: {
      id: "call-too-early",
      tasks: [task("call", 2, day(1, wd, "after", "end"), [], afterEnd)],
    },
    dates: { notice: "2026-12-07", end: "2026-12-11" },
    rows: [["call", "2026-12-12", "2026-12-15", "2026-12-10", "2026-12-12", "2026-12-12", -2]],
    startBy: "2026-12-10",
    finish: ["2026-12-15", "2026-12-12"],
    criticalPath: ["call"],
    conflicts: [{ path: ["call"], shortByDays: 2, due: "2026-12-12", earliestFinish: "2026-12-15" }],
    why: "Two working days from the Saturday that is worked are the Tuesday; due is the Saturday itself. No other task is in the way: it may not start in time.",
  },
];

/** Templates that wait for themselves, with the path: each waits for the next. */
export const cycles: readonly {
  readonly id: string;
  readonly at: string;
  readonly template: TemplateSpec;
  readonly path: readonly string[];
}[] = [
  {
    id: "cycle-of-three",
    at: "O10",
    template: {
      id: "cycle-of-three",
      tasks: [
        task("a", 0, lastDay, [fs("c")]),
        task("b", 0, lastDay, [fs("a")]),
        task("c", 0, lastDay, [fs("b")]),
        task("d", 0, lastDay, [fs("a")]),
      ],
    },
    path: ["a", "c", "b", "a"],
  },
  {
    id: "cycle-entered-from-outside",
    at: "O10",
    template: {
      id: "cycle-entered-from-outside",
      tasks: [task("d", 0, lastDay, [fs("a")]), task("a", 0, lastDay, [fs("b")]), task("b", 0, lastDay, [fs("a")])],
    },
    path: ["a", "b", "a"],
  },
];
