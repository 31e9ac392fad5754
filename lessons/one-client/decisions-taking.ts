import type { StoryExercise } from "@redress/exercises";

type Decision = StoryExercise["decisions"][number];

const complaint = ["complaint-external", "complaint-internal"] as const;
const request = { what: ["request"] } as const;
const contact = { contact: "contact-1" } as const;
const claim = { claim: "claim-1", basis: "contact-1", origin: "external", by: "quality-1" } as const;

/** Entered as what it was taken for; a request is called a complaint by the quality service, and only then a claim is opened. */
const entered = (at: string, noticed: string) =>
  [
    { type: "registered", at, when: { what: complaint }, ...contact, kind: "complaint" },
    { type: "claim-opened", at, when: { what: complaint }, ...claim },
    { type: "registered", at, when: request, ...contact, kind: "request" },
    { type: "relabelled", at: noticed, when: request, by: "quality-1", from: "request", to: "complaint", reason: "She is dissatisfied." },
    { type: "claim-opened", at: noticed, when: request, ...claim },
  ] as const;

const taken = (department: string, responsible: string, minutes: number) =>
  [
    { type: "assigned", at: { after: "claim-opened", minutes }, department, responsible },
    { type: "accepted", at: { after: "claim-opened", minutes }, by: responsible },
  ] as const;

const called = (at: string) => [{ type: "first-contact", at, by: "owner-1", how: "personal" }] as const;

/** From the first call to the first talk. */
export const taking: readonly Decision[] = [
  { id: "what", options: [{ id: "complaint-external" }, { id: "complaint-internal" }, { id: "request" }] },
  {
    id: "register",
    ways: [{ id: "request", when: request }],
    options: [
      { id: "at-once", log: entered("2026-03-06T16:50", "2026-03-09T09:40") },
      { id: "monday", log: entered("2026-03-09T10:00", "2026-03-09T11:40") },
      { id: "in-writing", log: entered("2026-03-10T09:15", "2026-03-10T11:40") },
    ],
  },
  { id: "ask", options: [{ id: "which-day" }, { id: "who-worked" }, { id: "in-mail" }] },
  { id: "said", options: [{ id: "wednesday" }, { id: "tuesday" }, { id: "soon" }] },
  {
    id: "who",
    ways: [
      { id: "noticed", when: request },
      { id: "later", when: { register: ["monday", "in-writing"] } },
    ],
    options: [
      { id: "owner", log: taken("cooling", "owner-1", 20) },
      { id: "front-desk", log: taken("front desk", "clerk-1", 40) },
      { id: "group", log: taken("everybody", "group-1", 100) },
    ],
  },
  {
    id: "call",
    options: [
      { id: "friday", when: { what: complaint, register: ["at-once"] }, log: called("2026-03-06T17:20") },
      {
        ...{ id: "monday-early", log: called("2026-03-09T10:30") },
        when: [{ register: ["at-once"] }, { register: ["monday"], what: complaint }],
      },
      { id: "monday-noon", when: { register: ["at-once", "monday"] }, log: called("2026-03-09T12:30") },
      {
        ...{ id: "tuesday-noon", log: called("2026-03-10T11:00") },
        when: [{ register: ["monday"] }, { register: ["in-writing"], what: complaint }],
      },
      { id: "tuesday-late", when: { register: ["in-writing"] }, log: called("2026-03-10T14:00") },
      {
        id: "message",
        log: [{ type: "first-contact", at: { after: "claim-opened", minutes: 5 }, by: "machine-1", how: "automatic" }],
      },
    ],
  },
  {
    id: "hear",
    ways: [{ id: "rings", when: { call: ["message"] } }],
    options: [
      {
        id: "let-tell",
        moves: ["listen", "listen", "clarify", "clarify", "pause", "restate", "confirm", "pause", "acknowledge-feelings"],
      },
      { id: "explain", moves: ["explain", "listen", "listen", "clarify", "restate"] },
      { id: "sorry", moves: ["apologise-for-fault", "listen", "listen", "clarify", "restate"] },
      { id: "calm", moves: ["order-calm", "defend"] },
    ],
  },
  {
    id: "settle",
    when: { heard: ["open", "premature", "refused"] },
    ways: [{ id: "uneasy", when: { heard: ["premature", "refused"] } }],
    options: [
      { id: "two-ways", moves: ["offer-alternatives", "say-what-and-when", "agree-prevention", "pause", "thank", "check-effect"] },
      {
        id: "hear-first",
        moves: [
          ...(["pause", "clarify", "restate", "confirm", "pause", "acknowledge-feelings", "offer-alternatives"] as const),
          ...(["say-what-and-when", "agree-prevention", "pause", "thank", "check-effect"] as const),
        ],
      },
      { id: "ours", moves: ["admit-liability", "offer-solution", "check-effect"] },
      { id: "we-will-see", moves: ["promise-vaguely", "thank"] },
    ],
  },
  { id: "call-again", when: { heard: ["left"] }, options: [{ id: "listen" }, { id: "explain-again" }, { id: "promise" }] },
];
