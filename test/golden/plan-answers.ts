/** Plans for the retainer of the lesson, judged by hand (O3 to O8). */
export interface PlanCase {
  readonly id: string;
  readonly answer: string;
  readonly points: 0 | 0.5 | 1;
  /** Codes of what is left, in any order. */
  readonly left: readonly string[];
  readonly why: string;
}

const ends = "issue-receipts list-accounts revoke-access ask-data-choice return-or-delete-data";
const calls = "check-in-week:soon check-in-month:month";

export const planCases: readonly PlanCase[] = [
  { id: "plan-clean", answer: `agree-remainder exit-interview ${calls} thank ${ends}`, points: 1, left: [], why: "Nothing is left." },
  {
    id: "plan-one-call-late",
    answer: `agree-remainder exit-interview check-in-week:soon check-in-month:half-year thank ${ends}`,
    points: 0.5,
    left: ["single-check-in"],
    why: "One call in the month, and one half a year later.",
  },
  {
    id: "plan-no-remainder",
    answer: `exit-interview ${calls} thank ${ends}`,
    points: 0.5,
    left: ["no-remainder"],
    why: "A retainer, and nobody agreed what is still to be done.",
  },
  {
    id: "plan-asked-early-and-by-machine",
    answer: `agree-remainder interview-early ${calls} thank-by-mailing ${ends}`,
    points: 0.5,
    left: ["asked-before-the-end", "thanks-not-personal"],
    why: "Two are left.",
  },
  {
    id: "plan-both-interviews",
    answer: `agree-remainder interview-early exit-interview ${calls} thank ${ends}`,
    points: 0.5,
    left: ["asked-before-the-end"],
    why: "To take everything is no plan: one of the two still comes too early.",
  },
  {
    id: "plan-three-left",
    answer: `agree-remainder exit-interview ${calls} thank list-accounts revoke-access`,
    points: 0,
    left: ["no-receipts", "no-data-choice", "no-data-return"],
    why: "Three are left.",
  },
  {
    id: "plan-everything-at-once",
    answer: `agree-remainder exit-interview ${calls} thank issue-receipts revoke-at-once list-accounts ask-data-choice return-when-paid`,
    points: 0.5,
    left: ["hand-over-after-revocation", "data-withheld"],
    why: "Access ends before the hand-over, and data wait for money.",
  },
];

/** Mistakes of the five in the plan for the contract client: feedback early and in the open, access first, thanks by machine. */
export const mistakesToFind = "1 3 4";
