import type { StoryExercise } from "@redress/exercises";

type Check = StoryExercise["checks"][number];

const client = { temper: "anxious", emotion: 7, eases: 2, reveals: 2 } as const;
const policy = { fault: "unknown" } as const;
const retainer = { type: "retainer", reason: "not-renewed" } as const;

/** What the rules make of the decisions, in the order in which it is told. */
export const checks: readonly Check[] = [
  {
    ...{ id: "kind", at: "what", by: "key", table: "kind", facts: { dissatisfied: "yes", resolving: "yes" } },
    answers: { "complaint-external": { id: "complaint" }, "complaint-internal": { id: "complaint" }, request: { id: "request" } },
  },
  {
    ...{ id: "origin", at: "what", by: "key", table: "origin", facts: { reporter: "client", about: "company" } },
    answers: { "complaint-external": { id: "external" }, "complaint-internal": { id: "internal" } },
  },
  { id: "registration", at: "register", by: "sla", stage: "registration" },
  {
    ...{ id: "detail", at: "ask", by: "detail" },
    draft: {
      account: "The fridge stood at fourteen degrees, and vaccines had to be thrown away.",
      ...{
        organisation: "A clinic",
        contactName: "The practice manager",
        contactPosition: "Practice manager",
        contactPhone: "On the display",
      },
    },
    asks: { "which-day": "situationDate", "who-worked": "worksBy" },
  },
  { id: "promise", at: "said", by: "promise", days: { wednesday: "2026-03-11", tuesday: "2026-03-10" } },
  { id: "acceptance", at: "who", by: "sla", stage: "acceptance" },
  {
    ...{ id: "owner", at: "who", by: "audit", finding: "department-without-owner" },
    owners: [{ department: "cooling", position: "Head of cooling", person: "owner-1" }],
  },
  { id: "first-contact", at: "call", by: "sla", stage: "first-contact", traced: true },
  { id: "person", at: "call", by: "audit", finding: "automatic-as-first-contact" },
  { id: "heard", at: "hear", by: "talk", client, policy, decisions: ["hear"] },
  { id: "helped", at: "settle", by: "talk", client, policy, decisions: ["hear", "settle"], ends: true },
  {
    ...{ id: "call-back", at: "call-again", by: "key", table: "move" },
    facts: { temper: "angry", seed: 1, fault: "unknown", said: [] },
    answers: {
      listen: { id: "listen", move: "listen" },
      "explain-again": { id: "explain", move: "explain" },
      promise: { id: "promise", move: "promise-vaguely" },
    },
  },
  {
    ...{ id: "cause", at: "judge", by: "key", table: "fault", facts: { technology: "yes", expectation: "yes" } },
    answers: {
      "ask-high": { id: "ask" },
      "ours-high": { id: "company", supposes: { established: "yes", clientOrder: "no" } },
      "shared-ordinary": { id: "shared" },
    },
  },
  {
    ...{ id: "importance", at: "judge", by: "key", table: "importance", facts: { breach: "yes", loss: "yes" } },
    answers: { "ask-high": { id: "high" }, "ours-high": { id: "high" }, "shared-ordinary": { id: "ordinary" } },
  },
  { id: "offer", at: "give", by: "offer", loss: { minor: 38_000, currency: "EUR" } },
  { id: "agreement", at: "give", by: "sla", stage: "agreement" },
  { id: "reply", at: "write", by: "reply", stage: "agreement", case: { faultEstablished: "yes" }, language: "en" },
  { id: "verification", at: "check", by: "sla", stage: "verification" },
  { id: "verifier", at: "check", by: "audit", finding: "verified-by-implementer" },
  {
    ...{ id: "content", at: "check", by: "foresee", gives: "satisfied" },
    of: {
      heard: { helped: ["resolved", "resolved-in-spite"] },
      madeGood: { offer: ["more", "same-is-not-more"] },
      prompt: { "first-contact": ["met"], person: ["kept"] },
      more: { offer: ["more"] },
      recurred: [],
    },
  },
  { id: "before-closing", at: "note", by: "audit", finding: "closed-unverified" },
  { id: "hand-over", at: "note", by: "sla", stage: "hand-over" },
  {
    ...{ id: "record", at: "note", by: "key", table: "outcome", facts: {}, from: { satisfied: "content" } },
    answers: { won: { id: "apostle" }, apart: { id: "ask" }, stays: { id: "hostage" } },
  },
  { id: "improvement", at: "improve", by: "improvement" },
  {
    ...{ id: "loyal", at: "improve", by: "foresee", gives: "loyal" },
    of: {
      heard: { helped: ["resolved", "resolved-in-spite"] },
      madeGood: { offer: ["more", "same-is-not-more"] },
      prompt: { "first-contact": ["met"], person: ["kept"] },
      more: { offer: ["more"] },
      recurred: { improvement: ["none", "unverified", "self-verified"] },
    },
  },
  { id: "quadrant", at: "improve", by: "quadrant", satisfied: "content", loyal: "loyal" },
  {
    ...{ id: "relabel", at: "again", by: "key", table: "relabel" },
    facts: { from: "complaint", to: "request", dissatisfied: "yes" },
    answers: { "repair-order": { id: "may" }, "with-reason": { id: "reason-first" }, stays: { id: "stays" } },
  },
  { id: "door", at: "part", by: "lint", client: retainer },
  { id: "farewell", at: "goodbye", by: "lint", client: retainer },
  {
    ...{ id: "segment", at: "where", by: "key", table: "next", facts: {}, from: { satisfied: "content", loyal: "loyal" } },
    answers: {
      recommend: { id: "keep-and-learn" },
      ask: { id: "ask-what-draws-away" },
      repair: { id: "reopen-and-repair" },
      learn: { id: "learn-and-part-well" },
    },
  },
];
