import type { DueCase } from "./in-time.ts";

/**
 * The other items of the lesson "In time", worked by hand on the same wall calendar: which clock ran out, and whether an
 * agreed day leaves room for the check. Terms are the documents' own: taken into work within a working hour, first contact
 * within three, a correction agreed within three working days, fourteen in all, three of them for the check.
 */
export interface FailedCase {
  readonly id: string;
  readonly at: string;
  /** The stage that ran out, or `none`. */
  readonly failed: string;
  /** When each clock was due and when what it waited for came, wall times. */
  readonly clocks: Readonly<Record<string, readonly [due: string, came: string]>>;
  readonly why: string;
}

export const failedCases: readonly FailedCase[] = [
  {
    id: "call-after-lunch",
    at: "C34",
    failed: "first-contact",
    clocks: {
      acceptance: ["2026-12-01T11:30", "2026-12-01T11:00"],
      "first-contact": ["2026-12-01T14:30", "2026-12-01T14:45"],
      agreement: ["2026-12-04T18:00", "2026-12-03T16:00"],
    },
    why: "Tuesday 10:30 to 13:00 is two and a half hours; the other half hour runs from 14. The call came at 14:45. Three days: 2, 3, 4.",
  },
  {
    id: "friday-evening-claim",
    at: "C34",
    failed: "acceptance",
    clocks: {
      acceptance: ["2026-11-30T09:30", "2026-11-30T09:40"],
      "first-contact": ["2026-11-30T11:30", "2026-11-30T10:45"],
      agreement: ["2026-12-02T18:00", "2026-12-01T12:00"],
    },
    why: "Friday 17:30 to 18:00 is half of the first hour; the other half ends on Monday at 9:30. Ten minutes late.",
  },
  {
    id: "robot-answers",
    at: "C34",
    failed: "first-contact",
    clocks: {
      acceptance: ["2026-11-30T16:00", "2026-11-30T15:40"],
      "first-contact": ["2026-11-30T18:00", "2026-12-01T10:20"],
      agreement: ["2026-12-03T18:00", "2026-12-02T11:00"],
    },
    why: "Monday 15:00 to 18:00 are the three hours. The mail robot's message of 15:01 is not a contact; a person called on Tuesday.",
  },
  {
    id: "to-the-minute",
    at: "C34",
    failed: "none",
    clocks: {
      acceptance: ["2026-12-02T14:30", "2026-12-02T13:00"],
      "first-contact": ["2026-12-02T16:30", "2026-12-02T16:30"],
      agreement: ["2026-12-07T18:00", "2026-12-07T17:30"],
    },
    why: "Half an hour before the break and two and a half after it: 16:30, the minute of the call. At the due instant it is in time. Three days: Thursday 3, Friday 4, Monday 7.",
  },
];

export interface FitsCase {
  readonly id: string;
  readonly at: string;
  readonly verdict: "fits" | "fits-at-best" | "does-not-fit";
  readonly due: string;
  /** When it ends with the check in full, and with a check that takes no time. */
  readonly worst: string;
  readonly best: string;
  readonly why: string;
}

/** The claim came on Monday 2 November 2026; the fourteenth working day after it is Friday the 20th. */
export const fitsCases: readonly FitsCase[] = [
  {
    id: "eight-days",
    at: "K9",
    verdict: "fits",
    due: "2026-11-20T18:00",
    worst: "2026-11-20T18:00",
    best: "2026-11-17T18:00",
    why: "Agreed on Thursday 5, the third day. Eight days more are 6, 9 to 13, 16, 17; the check takes 18, 19, 20. 3 + 8 + 3 = 14.",
  },
  {
    id: "nine-days",
    at: "K9",
    verdict: "fits-at-best",
    due: "2026-11-20T18:00",
    worst: "2026-11-23T18:00",
    best: "2026-11-18T18:00",
    why: "One day more: carried out on the 18th, the check in full ends on Monday 23. Checked within two days, it fits.",
  },
  {
    id: "ten-days-early",
    at: "K9",
    verdict: "fits",
    due: "2026-11-20T18:00",
    worst: "2026-11-20T18:00",
    best: "2026-11-17T18:00",
    why: "Agreed on Tuesday 3, the first day. Ten days more end on the same 17th. 1 + 10 + 3 = 14.",
  },
  {
    id: "twelve-days",
    at: "K9",
    verdict: "does-not-fit",
    due: "2026-11-20T18:00",
    worst: "2026-11-26T18:00",
    best: "2026-11-23T18:00",
    why: "Twelve days after Thursday 5 end on Monday 23, after the whole has ended; no check is quick enough.",
  },
];

/** The closing item: the clock of the client's complaint does not start with a colleague's report. */
export const mixedCases: readonly DueCase[] = [
  {
    id: "colleague-first",
    at: "C34",
    due: "2026-11-30T10:00",
    wrong: { "from-notice": "2026-11-26T15:00", "wall-clock": "2026-11-27T19:00", "through-weekend": "2026-11-28T10:00" },
    why: "A colleague's report is internal and starts no clock to the client (C30, C19). The client complained on Friday at 16:00: two hours of Friday, one of Monday. Counted from the colleague, it would be Thursday 15:00.",
  },
];
