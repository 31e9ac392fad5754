import { defineExercise } from "@redress/exercises";
import type { RelativeDay } from "redress/offboarding";
import { practiceLists } from "redress/practice";

const hours = [["09:00", "17:00"]] as const;
const office = { zone: "Europe/Warsaw", week: { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours } };

const days = (offset: number, direction: "before" | "after", anchor: "notice" | "end"): RelativeDay => ({
  ...{ anchor, offset, unit: "calendar-days", direction },
});

const everybodyElse = { when: { types: ["project", "retainer"] } } as const;

/** The case that opens the lesson: six weeks of work for a contract client, who is not asked (O7). */
export const sixWeeks = defineExercise({
  ...{ kind: "choice", id: "six-weeks", table: "lint" },
  options: [{ id: "nothing" }, { id: "no-receipts" }, { id: "type-loses-interview" }, { id: "no-account-list" }],
  facts: {
    client: { type: "contract", reason: "finished" },
    change: { "exit-interview": everybodyElse, "send-questionnaire": everybodyElse },
  },
});

/** What a good end has brought (O2). */
export const goodEnd = defineExercise({
  ...{ kind: "sort", id: "good-end", table: "belongs", options: Object.keys(practiceLists.parting.entries).map((id) => ({ id })) },
  items: [
    { id: "nobody-wonders", facts: { list: "parting", sign: "knew-what-was-still-included" } },
    { id: "goals-ticked", facts: { list: "parting", sign: "held-against-the-first-goals" } },
    { id: "call-in-spring", facts: { list: "parting", sign: "began-again-after-a-year" } },
    { id: "also-training", facts: { list: "parting", sign: "heard-of-other-work" } },
    { id: "told-a-colleague", facts: { list: "parting", sign: "came-unasked-by-word-of-mouth" } },
  ],
});

/** Three mistakes of the five, in a plan for a contract client (O3 to O7). */
export const fiveMistakes = defineExercise({
  ...{ kind: "plan", asks: "find", id: "five-mistakes", client: { type: "contract", reason: "finished" } },
  ...{ dates: { notice: "2026-10-05", end: "2026-10-30" }, calendar: office },
  tasks: [
    { id: "announce-end" },
    {
      id: "exit-interview",
      change: { asks: ["feedback"], confidential: false, due: days(7, "before", "end"), notBefore: days(14, "before", "end") },
    },
    { id: "check-in-week" },
    { id: "check-in-month" },
    { id: "thank", change: { personal: false, automated: true } },
    { id: "check-unpaid" },
    { id: "send-final-invoice" },
    { id: "settle-payments" },
    { id: "issue-receipts" },
    { id: "list-accounts" },
    { id: "revoke-access", change: { due: days(7, "before", "end"), dependsOn: [] } },
    { id: "hand-over" },
    { id: "ask-data-choice" },
    { id: "return-or-delete-data" },
    { id: "confirm-data" },
  ],
});

/** A plan for a retainer that is not renewed, begun badly. */
export const retainerPlan = defineExercise({
  ...{ kind: "plan", asks: "build", id: "retainer-plan", client: { type: "retainer", reason: "not-renewed" } },
  ...{ dates: { notice: "2026-11-02", end: "2026-11-30" }, calendar: office },
  tasks: [
    { id: "announce-end" },
    { id: "finish-open-work" },
    { id: "check-unpaid" },
    { id: "send-final-invoice" },
    { id: "settle-payments" },
    { id: "hand-over" },
    { id: "confirm-data" },
  ],
  pieces: [
    { id: "agree-remainder" },
    {
      id: "interview-early",
      task: "exit-interview",
      change: { due: days(3, "before", "end"), notBefore: days(7, "before", "end") },
    },
    { id: "exit-interview" },
    { id: "check-in-week", dues: { soon: days(10, "after", "end"), quarter: days(90, "after", "end") } },
    { id: "check-in-month", dues: { month: days(30, "after", "end"), "half-year": days(180, "after", "end") } },
    { id: "thank-by-mailing", task: "thank", change: { personal: false, automated: true } },
    { id: "thank" },
    { id: "issue-receipts" },
    { id: "revoke-at-once", task: "revoke-access", change: { due: days(0, "after", "notice"), dependsOn: [] } },
    { id: "list-accounts" },
    { id: "revoke-access" },
    { id: "ask-data-choice" },
    { id: "return-when-paid", task: "return-or-delete-data", change: { dependsOn: [{ id: "settle-payments", type: "FS" }] } },
    { id: "return-or-delete-data" },
  ],
  rule: "offboarding.step.keep-in-touch",
  start: "check-in-week:quarter thank-by-mailing revoke-at-once return-when-paid",
  model:
    "agree-remainder exit-interview check-in-week:soon check-in-month:month thank issue-receipts list-accounts revoke-access ask-data-choice return-or-delete-data",
});

/** What an exit interview is about, how it asks, and when (O3). */
export const exitInterview = defineExercise({
  ...{ kind: "plan", asks: "build", id: "exit-interview-guide", client: { type: "project", reason: "finished" }, mistakes: [1] },
  ...{ dates: { notice: "2026-09-07", end: "2026-09-25" }, calendar: office },
  tasks: [{ id: "exit-interview", change: { topics: [], asks: [], confidential: false } }],
  pieces: [
    { id: "liked-most", of: "exit-interview", adds: { topics: ["liked-most"] } },
    { id: "next-order", of: "exit-interview", adds: {} },
    { id: "support", of: "exit-interview", adds: { topics: ["support-and-responsiveness"] } },
    { id: "valued", of: "exit-interview", adds: { topics: ["feeling-valued"] } },
    { id: "feedback", of: "exit-interview", adds: { asks: ["feedback"] } },
    { id: "advice", of: "exit-interview", adds: { asks: ["advice"] } },
    { id: "confidential", of: "exit-interview", adds: { confidential: true } },
    { id: "team-list", of: "exit-interview", adds: { confidential: false } },
    { id: "last-meeting", of: "exit-interview", adds: { due: days(3, "before", "end"), notBefore: days(7, "before", "end") } },
  ],
  rule: "offboarding.mistake.no-exit-interview",
  start: "next-order feedback team-list last-meeting",
  model: "liked-most support valued advice confidential",
});

const calls = ["check-in-week", "check-in-fortnight", "check-in-month"] as const;
const afterAMonth = { notBefore: days(35, "after", "end"), due: days(40, "after", "end") };

/** Thanks and contact in the month after (O6), with four kinds of client. */
export const monthAfter = defineExercise({
  ...{ kind: "sort", id: "month-after", table: "lint" },
  options: [{ id: "nothing" }, { id: "no-check-in" }, { id: "single-check-in" }, { id: "thanks-not-personal" }],
  items: [
    { id: "hotel-three-calls", facts: { client: { type: "temporary", reason: "finished" } } },
    {
      id: "software-one-call",
      facts: { client: { type: "project", reason: "finished" }, drop: ["check-in-week", "check-in-fortnight"] },
    },
    {
      id: "clinic-forty-days",
      facts: {
        client: { type: "contract", reason: "finished" },
        change: Object.fromEntries(calls.map((id) => [id, afterAMonth])),
      },
    },
    {
      id: "bank-same-letter",
      facts: { client: { type: "retainer", reason: "not-renewed" }, change: { thank: { personal: false } } },
    },
  ],
});

/** What waits for what before the last door is shut (O11): each waits for the one before it in the shipped template. */
export const lastDoor = defineExercise({
  ...{ kind: "order", id: "last-door", rule: "offboarding.mistake.hand-over-after-revocation" },
  steps: ["list-accounts", "write-instructions", "hand-over", "revoke-access", "close-accounts"],
});

/** Return or delete, at the client’s choice (O5). */
export const whoseData = defineExercise({
  ...{ kind: "sort", id: "whose-data", table: "lint" },
  options: [{ id: "nothing" }, { id: "no-data-choice" }, { id: "data-withheld" }, { id: "no-data-confirmation" }],
  items: [
    { id: "clinic-asked", facts: { client: { type: "project", reason: "finished" } } },
    { id: "accounting-as-always", facts: { client: { type: "retainer", reason: "not-renewed" }, drop: ["ask-data-choice"] } },
    {
      id: "software-until-paid",
      facts: {
        client: { type: "project", reason: "non-payment" },
        change: {
          "return-or-delete-data": {
            dependsOn: [
              { id: "ask-data-choice", type: "FS" },
              { id: "hand-over", type: "FS" },
              { id: "settle-payments", type: "FS" },
            ],
          },
        },
      },
    },
    { id: "school-deleted", facts: { client: { type: "temporary", reason: "finished" }, drop: ["confirm-data"] } },
  ],
});

/** What a client says at the end is that client’s complaint: the closing item, with the idea of an earlier lesson. */
export const saidAtTheEnd = defineExercise({
  ...{ kind: "choice", id: "said-at-the-end", table: "origin", facts: { reporter: "client", about: "company" } },
  options: [{ id: "external", supposes: { reporter: "client" } }, { id: "internal", supposes: { reporter: "colleague" } }, { id: "ask" }],
});

/** Other mistakes each time (O3 to O7). */
export const moreMistakes = defineExercise({ kind: "generated", id: "more-mistakes", generator: "five-mistakes", count: 3 });

/** Three tasks in a row, each time other days (O5). */
export const morePlans = defineExercise({ kind: "generated", id: "more-plans", generator: "plan-fits", count: 3 });
