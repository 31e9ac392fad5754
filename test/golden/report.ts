import type { MonthlyReport, ShareLine } from "redress/register";

const few = (needed: number, n: number) => ({ few: { needed, more: needed - n, margin: 0.1 } });
/** Wilson's intervals at 95 %, from the published formula with z = 1.959964. */
const intervals = {
  "4/5": { status: "ok", share: 0.8, low: 0.3755, high: 0.9638, n: 5, confidence: 0.95, ...few(77, 5) },
  "1/2": { status: "ok", share: 0.5, low: 0.0945, high: 0.9055, n: 2, confidence: 0.95, ...few(97, 2) },
  "41/46": { status: "ok", share: 41 / 46, low: 0.7696, high: 0.9527, n: 46, confidence: 0.95 },
  "0/0": { status: "refused", code: "no-answers", field: "n", value: 0 },
} as const;
const line = (is: keyof typeof intervals, before: readonly [number, number], change: ShareLine["change"]): ShareLine => {
  const [hits, n] = is.split("/").map(Number) as [number, number];
  return { hits, n, interval: intervals[is], before: { hits: before[0], n: before[1] }, change };
};
const none = line("0/0", [0, 0], "too-few");

/** A month made up to hold one of each: a share told well, one of too few, and one of nothing; hostile names. */
export const smallMonth: MonthlyReport = {
  status: "ok",
  month: "2026-03",
  before: "2026-02",
  policy: "documents",
  zone: "Europe/Warsaw",
  now: Date.UTC(2026, 3, 1, 12),
  complete: true,
  registered: { count: 1046, before: 900, change: "rose" },
  closed: { count: 40, before: 44, change: "not-distinguishable" },
  open: 7,
  stages: [
    {
      ...{ stage: "hand-over", met: 41, breached: 5, running: 2, paused: 1, cancelled: 3 },
      share: line("41/46", [30, 44], "rose"),
      target: line("4/5", [1, 3], "too-few"),
    },
    { stage: "our|own", met: 0, breached: 0, running: 0, paused: 0, cancelled: 0, share: none },
  ],
  satisfaction: { ...line("1/2", [1, 1], "too-few"), missing: 1 },
  loyalty: { ...line("1/2", [0, 1], "too-few"), missing: 2, stated: 1, observed: 1 },
  outcomes: {
    apostle: none,
    mercenary: line("1/2", [0, 0], "too-few"),
    hostage: line("1/2", [0, 0], "too-few"),
    defector: none,
    unknown: 1,
  },
  kind: [],
  origin: [],
  validity: [],
  importance: [{ value: "undecided", share: line("4/5", [2, 3], "too-few") }],
  causes: [
    { cause: "[delivery](x)", count: 3, before: 1, share: 0.75, upTo: 0.75 },
    { cause: "training", count: 1, before: 0, share: 0.25, upTo: 1 },
  ],
  causeMissing: 6,
  repeated: none,
  relabelled: {
    withReason: { count: 1, before: 0, change: "too-few" },
    withoutReason: { count: 0, before: 2, change: "too-few" },
  },
  firstContact: {
    contacted: { n: 4, medianMinutes: 55, p90Minutes: 165 },
    withWaiting: { n: 7, waiting: 3, medianMinutes: 60 },
    change: "not-distinguishable",
  },
  improvement: {
    open: 2,
    overdue: 1,
    listed: [{ case: "r3", measure: "m-1", due: "2026-03-20", department: "<support>", overdue: true }],
  },
  nps: {
    promoters: 2,
    passives: 1,
    detractors: 1,
    interval: {
      status: "ok",
      measure: "nps",
      method: "adjusted-wald",
      nps: 0.25,
      low: -0.5,
      high: 0.75,
      n: 4,
      centre: 0.2,
      se: 0.3,
      margin: 0.6,
      confidence: 0.95,
    },
    missing: 0,
    change: "too-few",
  },
  unreadable: {
    rows: 1,
    kinds: [{ code: "instant-does-not-exist", column: "registered", count: 1 }],
    listed: [
      { status: "refused", code: "instant-does-not-exist", row: 12, line: 14, column: "registered", value: "2026-02-30", facts: {} },
    ],
  },
};

/** What the page has to say of it in English, written by hand. Whole percents; a figure of thousands has its comma. */
export const smallMonthMarkdown = `# Complaints: March 2026

As of Wed, 1 Apr 2026, 14:00, by the time of Europe/Warsaw. Compared with: February 2026. Terms: The documents’ own terms.

## How many

*Decides whether enough people are there for what comes in.* Rules: register.month.registration (our assumption), register.complaint (our assumption), register.change (our assumption).

**How many**

| Measure | Count | Month before | Change |
| --- | ---: | ---: | --- |
| registered | 1,046 | 900 | **rose** |
| closed | 40 | 44 | not distinguishable |
| open now | 7 |  |  |

## Terms kept

*Decides which stage is helped first.* Rules: register.month.due (our assumption), register.compliance (our assumption), register.paused (our assumption), register.change (our assumption).

**Terms kept**

| Stage | Of how many | Share, 95 % interval | Month before | Change | Not in the share |
| --- | ---: | ---: | ---: | --- | --- |
| handing over for closing | 41 of 46 | 89%, between 77% and 95% | 30 of 44 | **rose** | 2 not yet due, 1 paused, 3 ended before |
| handing over for closing, by its aim | 4 of 5 | 80%, between 38% and 96% | 1 of 3 | too few |  |
| our\\|own | 0 of 0 | no cases | 0 of 0 | too few |  |

## What the clients say

*Decides whether our answers put things right, or only close cases.* Rules: register.month.closing (our assumption).

**What the clients say**

| Measure | Of how many | Share, 95 % interval | Month before | Change | Missing |
| --- | ---: | ---: | ---: | --- | --- |
| satisfied | 1 of 2 | 50%, between 9% and 91% | 1 of 1 | too few | 1 without an answer |
| loyal | 1 of 2 | 50%, between 9% and 91% | 0 of 1 | too few | 2 without an answer |
| recommendation score, −100 to +100 | promoters: 2, passives: 1, detractors: 1 | +25, between -50 and +75 |  | too few | 0 without an answer |
| had to turn to us again | 0 of 0 | no cases | 0 of 0 | too few |  |

Loyalty is known from what was said at closing in 1, and from what was observed later in 1.

## Satisfied is not loyal

*Decides whom to call next: those whom a single figure would hide.* Rules: register.month.closing (our assumption).

**Four kinds of client**

| Value | Of how many | Share, 95 % interval | Month before | Change | What to do next |
| --- | ---: | ---: | ---: | --- | --- |
| Mercenary | 1 of 2 | 50%, between 9% and 91% | 0 of 0 | too few | Content, and leaves all the same. Ask what draws them away. |
| Apostle | 0 of 0 | no cases | 0 of 0 | too few | Stays, and brings others. Ask what helped, and keep it so. |
| Defector | 0 of 0 | no cases | 0 of 0 | too few | Leaves, and says why. Learn from it and part well. |
| Hostage | 1 of 2 | 50%, between 9% and 91% | 0 of 0 | too few | Stays for want of a choice. Open the case again and put it right. |

1 case has one answer or none, and is in no quarter.

## Causes

*Decides which cause is removed first.* Rules: register.month.registration (our assumption).

**Causes**

| Cause | Count | Share | Up to here | Month before |
| --- | ---: | ---: | ---: | ---: |
| \\[delivery\\](x) | 3 | 75% | 75% | 1 |
| training | 1 | 25% | 100% | 0 |

6 complaints have no cause on record.

## What came in

*Decides what to prepare for, and shows what nobody has decided yet.* Rules: register.month.registration (our assumption), register.complaint (our assumption).

**Importance**

| Value | Of how many | Share, 95 % interval | Month before | Change |
| --- | ---: | ---: | ---: | --- |
| undecided | 4 of 5 | 80%, between 38% and 96% | 2 of 3 | too few |

## Time to first contact

*Decides whether somebody has to be free for first contacts.* Rules: register.first-contact.times (our assumption).

**Time to first contact**

| Measure | Cases | Waiting | Half within | Nine in ten within | Change |
| --- | ---: | ---: | ---: | ---: | --- |
| those already contacted | 4 |  | 55 mins | 2 hrs 45 mins | not distinguishable |
| with those who wait or were never contacted | 7 | 3 | 1 hr | not reached yet |  |

Only working hours are counted.

## Called something else

*Decides which cases are looked at again: a complaint needs a reason to stop being one.* Rules: register.complaint (our assumption), register.check.relabelled (our assumption).

**Called something else**

| Measure | Count | Month before | Change |
| --- | ---: | ---: | --- |
| with a reason on record | 1 | 0 | too few |
| without a reason | 0 | 2 | too few |

## Improvements

*Decides which improvement is asked about.* Rules: register.monthly (stated).

**Improvements**

| Measure | Count |
| --- | ---: |
| still open | 2 |
| overdue | 1 |

**Improvements**

| Case | Measure | Department | Due | Note |
| --- | --- | --- | --- | --- |
| r3 | m-1 | \\<support\\> | 20 Mar 2026 | overdue |

2 in all; shown: 1.

## What could not be read

*Decides which rows are mended: each of them is a complaint too, and missing above.* Rules: register.unreadable (derived).

1 row could not be read, and is in no figure above.

**By what is wrong**

| What is wrong | Column | Count |
| --- | --- | ---: |
| a time that does not exist | registered | 1 |

**What could not be read**

| Row | Column | Value | What is wrong |
| --- | --- | --- | --- |
| 12, line 14 | registered | 2026-02-30 | a time that does not exist |

---

Each share has its 95 % interval (Wilson). “Rose” and “fell” are said only where chance does not explain it; else the months are not distinguishable.
`;
