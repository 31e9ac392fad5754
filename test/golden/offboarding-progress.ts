import type { OffboardingEvent, TaskState } from "redress/offboarding";

/**
 * Logs of the plan `plan-retainer-over-christmas` with evidence asked of two of its tasks: an acknowledgement of the
 * hand-over, an access log of the revocation. What each task of interest is, and what else can be told.
 */
export interface ProgressByHand {
  readonly id: string;
  readonly at: string;
  readonly now: string;
  readonly events: readonly OffboardingEvent[];
  readonly states: Readonly<Record<string, TaskState>>;
  readonly blockedBy?: Readonly<Record<string, readonly string[]>>;
  readonly late?: readonly string[];
  readonly lateDays?: Readonly<Record<string, number>>;
  readonly due?: Readonly<Record<string, string>>;
  readonly ignored?: readonly string[];
  readonly done: number;
  readonly of: number;
  readonly why: string;
}

const did = (id: string, type: "started" | "done", task: string, on: string): OffboardingEvent => ({ id, type, task, on, by: "p1" });
const opening = [did("e1", "done", "announce", "2026-12-07"), did("e2", "done", "open", "2026-12-08")];
const worked = [
  ...opening,
  did("e3", "done", "remainder", "2026-12-09"),
  did("e4", "started", "finish", "2026-12-09"),
  did("e5", "done", "finish", "2026-12-18"),
  did("e6", "done", "accounts", "2026-12-21"),
  did("e7", "done", "instructions", "2026-12-22"),
];

export const progressByHand: readonly ProgressByHand[] = [
  {
    id: "progress-nothing-yet",
    at: "O10",
    now: "2026-12-07",
    events: [],
    states: { announce: "ready", unpaid: "ready", open: "blocked", "hand-over": "blocked", revoke: "blocked" },
    blockedBy: {
      open: ["announce"],
      finish: ["announce", "remainder"],
      "check-in": ["announce", "accounts", "instructions", "hand-over", "revoke"],
    },
    late: [],
    done: 0,
    of: 20,
    why: "Only what waits for nothing can begin. A chain names what to do first.",
  },
  {
    id: "progress-late-over-a-weekend",
    at: "O4",
    now: "2026-12-15",
    events: opening,
    states: { remainder: "ready", concerns: "ready", finish: "blocked" },
    blockedBy: { finish: ["remainder"] },
    late: ["concerns", "remainder", "unpaid"],
    lateDays: { concerns: 2, remainder: 2, unpaid: 1, announce: 0 },
    done: 2,
    of: 20,
    why: "Due were the Saturday that is worked, and Monday the 14th; the 15th is a Tuesday.",
  },
  {
    id: "progress-done-without-evidence",
    at: "O5",
    now: "2027-01-11",
    events: [...worked, did("e8", "done", "hand-over", "2027-01-07")],
    states: { finish: "done", "hand-over": "reported", revoke: "blocked", interview: "ready" },
    blockedBy: { revoke: ["hand-over"] },
    done: 6,
    of: 20,
    why: "Said is not proved: without the acknowledgement the hand-over is open, and access stays.",
  },
  {
    id: "progress-evidence-comes-later",
    at: "O5",
    now: "2027-01-13",
    events: [
      ...worked,
      did("e8", "done", "hand-over", "2027-01-07"),
      { id: "e9", type: "evidence-added", task: "hand-over", on: "2027-01-08", by: "client", evidence: "acknowledgement" },
      did("e10", "done", "revoke", "2027-01-08"),
      { id: "e11", type: "done", task: "revoke", on: "2027-01-11", by: "p1", evidence: ["access-log"] },
    ],
    states: { "hand-over": "done", revoke: "done", "check-in": "waiting" },
    ignored: ["e10: before-its-day"],
    done: 8,
    of: 20,
    why: "The hand-over counts from the day of its evidence. Revoking on the last day of the work comes too early; on the Monday it counts. The check-in has fourteen days to wait.",
  },
  {
    id: "progress-nothing-out-of-turn",
    at: "O10",
    now: "2026-12-21",
    events: [
      did("e1", "done", "hand-over", "2026-12-09"),
      did("e2", "started", "finish", "2026-12-09"),
      did("e3", "done", "announce", "2026-12-10"),
    ],
    states: { "hand-over": "blocked", finish: "blocked", announce: "done" },
    ignored: ["e1: before-its-needs", "e2: before-its-needs"],
    done: 1,
    of: 20,
    why: "What waits for something cannot be done before it, whoever says so.",
  },
  {
    id: "progress-skipped-and-reopened",
    at: "O10",
    now: "2026-12-21",
    events: [
      ...opening,
      { id: "e3", type: "skipped", task: "remainder", on: "2026-12-09", by: "p1", reason: "nothing was left" },
      { id: "e4", type: "skipped", task: "concerns", on: "2026-12-09", by: "p1", reason: " " },
      { id: "e5", type: "reopened", task: "open", on: "2026-12-10", by: "p1", reason: "two more tasks were found" },
      { id: "e6", type: "reopened", task: "unpaid", on: "2026-12-10", by: "p1", reason: "again" },
    ],
    states: { remainder: "skipped", concerns: "ready", open: "started", finish: "blocked", unpaid: "ready" },
    blockedBy: { finish: ["open"] },
    ignored: ["e4: no-reason", "e6: not-done"],
    done: 1,
    of: 19,
    why: "A skipped task is out of the count and blocks nobody; a reopened one is open again and blocks what waits for it. Both need a reason.",
  },
  {
    id: "progress-due-day-follows",
    at: "O4",
    now: "2026-12-29",
    events: [
      ...worked,
      did("e8", "done", "unpaid", "2026-12-22"),
      did("e9", "done", "billing", "2026-12-22"),
      did("e10", "done", "invoice", "2026-12-23"),
    ],
    states: { invoice: "done", payment: "waiting" },
    due: { invoice: "2027-01-15", payment: "2027-01-13", receipts: "2027-01-20" },
    done: 9,
    of: 20,
    why: "The payment is due 21 days after the invoice: sent on 23 December, not on its last day, so by 13 January; and the receipts five working days after that due day, the 20th. Until 6 January, fourteen days after, the payment waits.",
  },
];
