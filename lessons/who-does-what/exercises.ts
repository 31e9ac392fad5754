import { defineExercise } from "@redress/exercises";
import { handlingActions, improvementSteps, responsibilityRoles } from "redress/complaint";
import { reportRhythms } from "redress/register";
import { solvedForClosing, solvedWithoutValidity, solvedWithoutWord } from "./logs.ts";

const ownerOptions = [{ id: "department-without-owner" }, { id: "department-with-several-owners" }, { id: "in-order" }] as const;
const idsOf = <T extends object>(list: T) => Object.keys(list).map((id) => ({ id }));

/** The case that opens the lesson: two people stand for one department (C39). */
export const nobodyCalled = defineExercise({
  ...{ kind: "choice", id: "nobody-called", table: "owners", options: ownerOptions },
  facts: {
    owners: [
      { department: "rooms", position: "floor manager", person: "owner-1" },
      { department: "rooms", position: "night manager", person: "owner-2" },
      { department: "kitchen", person: "owner-3" },
    ],
  },
});

/** The two responsibilities and their duties (C38). */
export const whoseDuty = defineExercise({
  ...{ kind: "sort", id: "whose-duty", table: "belongs", options: idsOf(responsibilityRoles) },
  items: [
    { id: "write-limits", facts: { list: "responsibility", sign: "rules" } },
    { id: "which-work-failed", facts: { list: "responsibility", sign: "analysis" } },
    { id: "month-figures", facts: { list: "responsibility", sign: "reporting" } },
    { id: "word-of-client", facts: { list: "responsibility", sign: "confirmation" } },
    { id: "change-the-form", facts: { list: "responsibility", sign: "improvement" } },
  ],
});

/** Registers of owners, with and without a fault (C39). */
export const whoOwnsIt = defineExercise({
  ...{ kind: "sort", id: "who-owns-it", table: "owners", options: ownerOptions },
  items: [
    {
      id: "no-position",
      facts: {
        owners: [
          { department: "support", position: "head of support", person: "owner-1" },
          { department: "training", person: "owner-2" },
        ],
      },
    },
    {
      id: "left-in-march",
      facts: {
        owners: [
          { department: "counter", person: "owner-1" },
          { department: "loans", position: "head of loans", person: " " },
        ],
      },
    },
    {
      id: "one-for-two",
      facts: {
        owners: [
          { department: "depot", person: "owner-1" },
          { department: "drivers", person: "owner-1" },
        ],
      },
    },
    {
      id: "not-in-the-list",
      facts: { owners: [{ department: "reception", person: "owner-1" }], departments: ["reception", "laboratory"] },
    },
  ],
});

/** What the responsible person does, in order (C37). */
export const fiveActions = defineExercise({
  ...{ kind: "order", id: "five-actions", steps: Object.keys(handlingActions) },
  rule: "complaint.action.check-belonging",
});

/** Logs that show the five actions, or four of them (C37). */
export const whatIsMissing = defineExercise({
  ...{ kind: "sort", id: "what-is-missing", table: "actions" },
  options: [
    { id: "check-belonging" },
    { id: "determine-validity" },
    { id: "offer-solution" },
    { id: "confirm-with-client" },
    { id: "none" },
  ],
  items: [
    { id: "solution-at-once", facts: { log: solvedWithoutValidity } },
    { id: "repaired-and-closed", facts: { log: solvedWithoutWord } },
    { id: "all-five", facts: { log: solvedForClosing } },
  ],
});

/** What is looked at each week, and what each month (C42, C43). */
export const weekOrMonth = defineExercise({
  ...{ kind: "sort", id: "week-or-month", table: "belongs", options: idsOf(reportRhythms) },
  items: [
    { id: "due-by-friday", facts: { list: "rhythm", sign: "terms-running" } },
    { id: "share-who-stay", facts: { list: "rhythm", sign: "loyalty-share" } },
    { id: "share-in-time", facts: { list: "rhythm", sign: "terms-kept-share" } },
    { id: "what-came-in", facts: { list: "rhythm", sign: "incoming" } },
  ],
});

const registered = { type: "registered" };
const opened = { type: "claim-opened" };
const spoke = { type: "first-contact", how: "personal" };
const agreed = { type: "corrections-agreed", corrections: [{ id: "correction-1", executor: "engineer-1", due: "2026-03-06" }] };
const done = { type: "implemented", correction: "correction-1", by: "engineer-1" };
const closed = { type: "closed", what: "claim" };

/** Logs of owners who are paid by their figures: what the check beside them finds (C44, K6, K18). */
export const whatTheCheckFinds = defineExercise({
  ...{ kind: "sort", id: "what-the-check-finds", table: "audit" },
  options: [
    { id: "closed-without-contact" },
    { id: "relabelled-without-reason" },
    { id: "verified-by-implementer" },
    { id: "no-claim-opened" },
    { id: "none" },
  ],
  items: [
    { id: "fast-closer", facts: { log: [registered, opened, { type: "accepted" }, { type: "handed-over" }, closed] } },
    { id: "now-a-request", facts: { log: [registered, { type: "relabelled", from: "complaint", to: "request" }, spoke] } },
    { id: "kind-call-no-claim", facts: { log: [registered, spoke, { type: "closed", what: "contact" }] } },
    {
      id: "slow-and-clean",
      facts: {
        log: [registered, opened, spoke, agreed, done, { type: "verified", by: "checker-1" }, closed],
        rule: "register.scorecard.checks",
      },
    },
    { id: "own-check", facts: { log: [registered, opened, spoke, agreed, done, { type: "verified", by: "engineer-1" }, closed] } },
  ],
});

/** What follows after the client has the answer (C33). */
export const afterTheAnswer = defineExercise({
  ...{ kind: "order", id: "after-the-answer", steps: improvementSteps, rule: "complaint.case.improvement-order" },
});

/** A colleague’s report, closed without a call to any client: the closing item, with the idea of an earlier lesson (C19). */
export const closedInside = defineExercise({
  ...{ kind: "choice", id: "closed-inside", table: "audit" },
  options: [{ id: "closed-without-contact" }, { id: "no-claim-opened" }, { id: "verified-by-implementer" }, { id: "none" }],
  facts: {
    log: [
      registered,
      { type: "classified", origin: "internal" },
      { type: "claim-opened", origin: "internal" },
      { type: "accepted" },
      { type: "handed-over" },
      closed,
    ],
    rule: "complaint.case.contact-before-closing",
  },
});

/** A clock at the weekly look, each time another (C34, K10). */
export const moreStandings = defineExercise({ kind: "generated", id: "more-standings", generator: "standing", count: 3 });
