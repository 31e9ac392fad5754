/** A register of two months, as a table. A cell left out is empty; times are `month-day hour:minute` of 2026, by UTC. */
export interface RegisterRow {
  readonly id: string;
  readonly registered: string;
  readonly opened?: string;
  readonly accepted?: string;
  readonly contact?: string;
  readonly agreed?: string;
  readonly due?: string;
  readonly implemented?: string;
  readonly verified?: string;
  readonly handed?: string;
  readonly closed?: string;
  readonly ending?: string;
  readonly paused?: string;
  readonly resumed?: string;
  readonly kind?: string;
  readonly from?: string;
  readonly reason?: string;
  readonly satisfied?: string;
  readonly loyal?: string;
  readonly basis?: string;
  readonly validity?: string;
  readonly importance?: string;
  readonly owner?: string;
  readonly department?: string;
  readonly cause?: string;
  readonly repeats?: string;
  readonly measure?: string;
  readonly measureDue?: string;
  readonly measureVerified?: string;
}

/** Open from Monday to Friday, nine to five, by UTC, no holidays. Monday is 2 February, 2 March and 30 March. */
export const registerRows: readonly RegisterRow[] = [
  // February. In time throughout; handed over on the sixth day, so past the target of five.
  {
    ...{ id: "r1", registered: "02-02 09:00", opened: "02-02 09:00", accepted: "02-02 09:30", contact: "02-02 11:00" },
    ...{ agreed: "02-04 10:00", due: "02-06", implemented: "02-06 12:00", verified: "02-09 10:00", handed: "02-10 10:00" },
    ...{ closed: "02-10 11:00", kind: "complaint", satisfied: "yes", loyal: "yes", basis: "stated-at-closing", owner: "owner-a" },
    ...{ department: "support", cause: "training", validity: "justified", importance: "high" },
  },
  // Accepted after an hour and a half, contacted after four; closed before anything was agreed.
  {
    ...{ id: "r2", registered: "02-03 10:00", opened: "02-03 10:00", accepted: "02-03 11:30", contact: "02-03 14:00" },
    ...{ closed: "02-05 12:00", kind: "complaint", satisfied: "no", owner: "owner-b", department: "sales" },
    ...{ validity: "unjustified", importance: "ordinary" },
  },
  // Registered in February, most of it due in March. The correction came a day late.
  {
    ...{ id: "r3", registered: "02-27 16:00", opened: "02-27 16:00", accepted: "03-02 09:00", contact: "03-02 10:00" },
    ...{ agreed: "03-03 12:00", due: "03-10", implemented: "03-11 10:00", verified: "03-12 12:00", handed: "03-13 10:00" },
    ...{ closed: "03-13 11:00", kind: "complaint", satisfied: "yes", loyal: "no", basis: "observed-after", owner: "owner-a" },
    ...{ department: "support", cause: "delivery", validity: "partly-justified", importance: "high", repeats: "1" },
    ...{ measure: "m-1", measureDue: "03-20" },
  },
  { id: "r4", registered: "02-10 09:00", closed: "02-10 10:00", kind: "request", owner: "owner-a", department: "support" },
  // March. In time throughout.
  {
    ...{ id: "r5", registered: "03-02 09:00", opened: "03-02 09:00", accepted: "03-02 09:20", contact: "03-02 09:40" },
    ...{ agreed: "03-03 10:00", due: "03-05", implemented: "03-05 15:00", verified: "03-06 10:00", handed: "03-06 11:00" },
    ...{ closed: "03-06 12:00", kind: "complaint", satisfied: "yes", loyal: "yes", basis: "stated-at-closing", owner: "owner-a" },
    ...{ department: "support", cause: "training", validity: "justified", importance: "ordinary" },
    ...{ measure: "m-2", measureDue: "03-31", measureVerified: "03-30 10:00" },
  },
  // Accepted at the last instant; contacted half an hour late; two whole days paused; never checked, and still open.
  {
    ...{ id: "r6", registered: "03-03 09:00", opened: "03-03 09:00", accepted: "03-03 10:00", contact: "03-03 12:30" },
    ...{ paused: "03-04 09:00", resumed: "03-06 09:00", agreed: "03-09 10:00", due: "03-11", implemented: "03-11 09:00" },
    ...{ kind: "complaint", owner: "owner-b", department: "sales", importance: "high", repeats: "2" },
    ...{ measure: "m-3", measureDue: "04-15" },
  },
  // Closed in the second of its registration.
  { id: "r7", registered: "03-04 10:00", closed: "03-04 10:00", kind: "complaint", owner: "owner-b", department: "sales" },
  // Taken back on the second day.
  {
    ...{ id: "r8", registered: "03-05 09:00", opened: "03-05 09:00", accepted: "03-05 09:10", contact: "03-05 09:50" },
    ...{ closed: "03-06 15:00", ending: "withdrawn", kind: "complaint", owner: "owner-b", department: "sales" },
    ...{ validity: "unjustified", importance: "ordinary" },
  },
  // Called a request, and nobody said why: it counts as the complaint that it was.
  {
    ...{ id: "r9", registered: "03-09 09:00", contact: "03-09 10:00", closed: "03-09 11:00", kind: "request", from: "complaint" },
    ...{ owner: "owner-b", department: "sales" },
  },
  // Called a request, with the reason on record.
  {
    ...{ id: "r10", registered: "03-09 10:00", contact: "03-09 10:30", closed: "03-09 12:00", kind: "request", from: "complaint" },
    ...{ reason: "asked how to order", owner: "owner-a", department: "support" },
  },
  // Waits for its first contact since the day before yesterday.
  {
    ...{ id: "r11", registered: "03-30 16:00", opened: "03-30 16:00", accepted: "03-30 16:30", kind: "complaint" },
    ...{ owner: "owner-a", department: "support" },
  },
  // There is no such day.
  { id: "r12", registered: "02-30 09:00", kind: "complaint", owner: "owner-a" },
  // Nobody's: not accepted, not contacted, and paused all the same.
  { id: "r13", registered: "03-31 10:00", opened: "03-31 10:00", paused: "03-31 12:00", kind: "complaint", department: "support" },
];

/** Wednesday, at noon. */
export const registerNow = "2026-04-01T12:00Z";

/** March beside February, counted by hand: figures of March, then of February. Stages: kept, broken, cancelled. */
export const march = {
  at: "C43",
  registered: [7, 3],
  closed: [5, 2],
  open: 3,
  stages: {
    registration: [0, 0, 0, 0, 0],
    acceptance: [4, 1, 0, 1, 3],
    "first-contact": [3, 3, 0, 1, 2],
    agreement: [3, 0, 1, 1, 1],
    implementation: [2, 1, 0, 1, 1],
    verification: [2, 1, 0, 1, 1],
    "hand-over": [2, 1, 1, 2, 2],
  },
  handOverTarget: [1, 3, 1, 2],
  satisfaction: { hits: 2, n: 2, missing: 3, before: { hits: 1, n: 2 } },
  loyalty: { hits: 1, n: 2, missing: 3, before: { hits: 1, n: 1 }, stated: 1, observed: 1 },
  outcomes: { apostle: 1, mercenary: 1, hostage: 0, defector: 0, unknown: 3 },
  kind: { complaint: [6, 8], request: [2, 8] },
  validity: { justified: [1, 7], unjustified: [1, 7], undecided: [5, 7], "partly-justified": [0, 7] },
  importance: { ordinary: [2, 7], high: [1, 7], undecided: [4, 7] },
  causes: { training: [1, 1], delivery: [0, 1] },
  causeMissing: 6,
  repeated: { hits: 1, n: 7, before: { hits: 1, n: 3 } },
  relabelled: { withReason: 1, withoutReason: 1 },
  // 40, 50, 60 and 210 minutes; one closed at once, two waiting for 600 and 720 minutes.
  contacted: { n: 4, medianMinutes: 55, p90Minutes: 165 },
  // Six at risk from the fortieth minute on: half of them at the sixtieth; a tenth is not reached.
  withWaiting: { n: 7, waiting: 3, medianMinutes: 60 },
  improvement: { open: 2, overdue: 1, listed: ["m-1", "m-3"] },
  unreadable: { rows: 1, code: "instant-does-not-exist", row: 12, column: "registered" },
} as const;

/** The week up to 1 April: the case, its stage, and hours left or overdue. */
export const week = {
  at: "C42",
  registered: 2,
  closed: 0,
  open: 3,
  // Due on 2 April at five: five hours of today and eight of tomorrow.
  atRisk: ["r11 agreement 13"],
  missed: ["r13 first-contact 7", "r11 first-contact 9", "r13 acceptance 9", "r6 hand-over 35"],
  overdue: ["r6 verification 91", "r6 hand-over 35", "r11 first-contact 9", "r13 acceptance 9", "r13 first-contact 7"],
  paused: 2,
  owners: { "": [0, 2, 2, 2], "owner-a": [1, 1, 1, 0], "owner-b": [0, 1, 2, 0] },
} as const;

/** March by owners: registered (and the month before), closed; what the checks count. */
export const owners = {
  at: "C44",
  "owner-a": { registered: [2, 2], closed: 2, checks: {} },
  "owner-b": {
    registered: [4, 1],
    closed: 3,
    checks: { "relabelled-without-reason": 1, "closed-without-contact": 1, "closed-at-once": 1, "no-claim-opened": 2 },
  },
} as const;
