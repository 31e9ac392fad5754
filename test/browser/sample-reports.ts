import { wilson } from "redress/metrics";
import type { AnswerLine, LineChange, MonthlyReport, Scorecards, ShareLine, StageLine, WeeklyClock, WeeklySummary } from "redress/register";

const share = (hits: number, n: number, before: readonly [number, number], change: LineChange = "not-distinguishable"): ShareLine => ({
  ...{ hits, n, interval: wilson(hits, n), before: { hits: before[0], n: before[1] } },
  change: n < 20 ? "too-few" : change,
});
const answer = (hits: number, n: number, missing: number): AnswerLine => ({ ...share(hits, n, [hits - 3, n + 2]), missing });
const stage = (name: string, met: number, breached: number, change?: LineChange): StageLine => ({
  ...{
    stage: name,
    met,
    breached,
    running: 4,
    paused: 1,
    cancelled: 2,
    share: share(met, met + breached, [met - 4, met + breached], change),
  },
});
const hour = 3_600_000;
const now = Date.UTC(2026, 3, 1, 12);

/** A month of a middling register; `shift` moves it, so that months differ. */
export const month = (name: string, shift: number): MonthlyReport => ({
  ...{ status: "ok", month: name, before: "2026-02", policy: "documents", zone: "Europe/Warsaw", now, complete: name !== "2026-04" },
  ...{
    registered: { count: 64 + shift, before: 51, change: "not-distinguishable" },
    closed: { count: 58, before: 44, change: "rose" },
    open: 23,
  },
  stages: [
    stage("registration", 60 + shift, 1),
    { ...stage("first-contact", 41, 5 + shift, "rose"), target: share(30, 46, [20, 44]) },
    stage("agreement", 30 - shift, 14, "fell"),
    stage("hand-over", 11, 3),
    stage("a stage of our own, with a long name", 0, 0),
  ],
  satisfaction: answer(43, 64, 9),
  loyalty: { ...answer(36, 64, 12), stated: 20, observed: 16 },
  outcomes: {
    ...{
      apostle: share(27, 64, [20, 50]),
      mercenary: share(16, 64, [9, 50]),
      hostage: share(9, 64, [11, 50]),
      defector: share(12, 64, [10, 50]),
    },
    unknown: 7,
  },
  kind: [
    { value: "complaint", share: share(64, 120, [51, 99]) },
    { value: "request", share: share(40, 120, [30, 99]) },
    { value: "undecided", share: share(16, 120, [18, 99]) },
  ],
  origin: [{ value: "external", share: share(55, 64, [44, 51]) }],
  validity: [{ value: "justified", share: share(31, 64, [20, 51]) }],
  importance: [{ value: "high", share: share(19, 64, [20, 51], "fell") }],
  causes: [
    { cause: "Delivery promised too early", count: 24, before: 11, share: 0.5, upTo: 0.5 },
    { cause: "training", count: 16, before: 12, share: 1 / 3, upTo: 5 / 6 },
    { cause: "https://intranet.example/a/very/long/cause/without/a/break/in/it", count: 8, before: 2, share: 1 / 6, upTo: 1 },
  ],
  causeMissing: 16,
  repeated: share(12, 64, [3, 51], "rose"),
  relabelled: { withReason: { count: 3, before: 4, change: "too-few" }, withoutReason: { count: 2, before: 0, change: "too-few" } },
  firstContact: {
    contacted: { n: 52, medianMinutes: 55, p90Minutes: 165 },
    withWaiting: { n: 60, waiting: 8, medianMinutes: 60 },
    change: "not-distinguishable",
  },
  improvement: {
    ...{ open: 2, overdue: 1 },
    listed: [
      { case: "r3", measure: "m-1", due: "2026-03-20", department: "support", overdue: true },
      { case: "r6", measure: "m-3", due: "2026-04-15", department: "sales", overdue: false },
    ],
  },
  nps: {
    promoters: 20,
    passives: 11,
    detractors: 9,
    interval: {
      status: "ok",
      measure: "nps",
      method: "adjusted-wald",
      nps: 0.275,
      low: 0.03,
      high: 0.51,
      n: 40,
      centre: 0.27,
      se: 0.12,
      margin: 0.24,
      confidence: 0.95,
    },
    missing: 18,
    change: "rose",
  },
  csat: answer(30, 44, 20),
  unreadable: {
    ...{ rows: 1, kinds: [{ code: "instant-does-not-exist", column: "registered", count: 1 }] },
    listed: [
      { status: "refused", code: "instant-does-not-exist", row: 12, line: 13, column: "registered", value: "2026-02-30 09:00", facts: {} },
    ],
  },
});

const clock = (id: string, name: string, open: boolean): WeeklyClock => ({
  ...{ case: id, stage: name, owner: "owner-a", department: "support", due: now - 9 * hour, remainingMs: 5 * hour, overdueMs: 9.5 * hour },
  ...{ warnings: [], warned: open, open },
});
export const week: WeeklySummary = {
  ...{ status: "ok", policy: "documents", zone: "Europe/Warsaw", now, from: now - 168 * hour, until: now + 168 * hour },
  ...{ registered: 2, closed: 0, open: 3, paused: 2 },
  atRisk: { count: 3, listed: [clock("r11", "agreement", true), { ...clock("r14", "verification", false), item: "c-2" }] },
  missed: { count: 2, listed: [clock("r13", "first-contact", true), clock("r6", "hand-over", false)] },
  overdue: { count: 0, listed: [] },
  owners: [
    { name: "", atRisk: 0, missed: 2, overdue: 2, paused: 2 },
    { name: "owner-a", atRisk: 1, missed: 1, overdue: 0, paused: 0 },
  ],
  departments: [{ name: "support", atRisk: 1, missed: 3, overdue: 2, paused: 2 }],
  unreadable: { rows: 0, kinds: [], listed: [] },
};

const check = (
  code: Scorecards["owners"][number]["checks"][number]["code"],
  verdict: "finding" | "question" | "clear" | "too-few",
  count = 0,
) => ({ code, verdict, rule: "register.scorecard.checks", facts: { count, of: 46 } }) as const;
export const cards: Scorecards = {
  ...{ status: "ok", month: "2026-03", before: "2026-02", policy: "documents", zone: "Europe/Warsaw", now, complete: true },
  ...{ withoutOwner: 1, ranked: true, unreadable: { rows: 0, kinds: [], listed: [] } },
  owners: ["owner-a", "owner-b <sales>"].map((owner, at) => ({
    ...{ owner, departments: ["support", "sales"], clear: false },
    registered: { count: 46, before: 44, change: "not-distinguishable" },
    closed: { count: 40, before: 44, change: "fell" },
    stages: [
      { ...stage("first-contact", 41, 5, "rose"), place: { best: 1, worst: 1 + at, of: 4 } },
      { ...stage("hand-over", 11, 3), place: { best: 3, worst: 3, of: 4 } },
    ],
    satisfaction: answer(22, 30, 10),
    loyalty: answer(14, 19, 21),
    checks: [
      check("registrations-dropped", "question", 12),
      check("relabelled-without-reason", "finding", 2),
      check("closed-at-once", "clear"),
      check("answers-missing-where-late", "too-few", 1),
    ],
  })),
};
