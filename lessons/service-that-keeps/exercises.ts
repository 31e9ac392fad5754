import { defineExercise } from "@redress/exercises";
import { practiceLists } from "redress/practice";

const all = (list: keyof typeof practiceLists) => Object.keys(practiceLists[list].entries).map((id) => ({ id }));

/** The case that opens the lesson: kind service at a price that does not hold (M14). */
export const kindButDear = defineExercise({
  ...{ kind: "choice", id: "kind-but-dear", table: "turnover" },
  options: [{ id: "can-grow" }, { id: "does-not-carry" }, { id: "ask" }],
  facts: { service: "yes", quality: "yes", price: "no" },
});

/** What good service brings (M13); four of the eight to choose from. */
export const whatItBrings = defineExercise({
  ...{ kind: "sort", id: "what-it-brings", table: "belongs" },
  options: [{ id: "cross-selling" }, { id: "references" }, { id: "operating-cost" }, { id: "entry-barred" }],
  items: [
    { id: "fewer-calls", facts: { list: "benefit", sign: "fewer-repeat-calls" } },
    { id: "second-product", facts: { list: "benefit", sign: "buys-something-else-too" } },
    { id: "neighbour-sent", facts: { list: "benefit", sign: "recommends-us" } },
    { id: "rival-gave-up", facts: { list: "benefit", sign: "rival-finds-no-gap" } },
  ],
});

/** Before, during or after the sale (P15). */
export const whichPhase = defineExercise({
  ...{ kind: "sort", id: "which-phase", table: "belongs", options: all("phase") },
  items: [
    { id: "try-the-chair", facts: { list: "phase", sign: "trial" } },
    { id: "where-is-it", facts: { list: "phase", sign: "order-state" } },
    { id: "first-week", facts: { list: "phase", sign: "set-up-help" } },
    { id: "which-size", facts: { list: "phase", sign: "advice" } },
  ],
});

/** Technical or sales service (P6). */
export const whichService = defineExercise({
  ...{ kind: "sort", id: "which-service", table: "belongs", options: all("service") },
  items: [
    { id: "boiler-code", facts: { list: "service", sign: "fault-finding" } },
    { id: "wrong-parcel", facts: { list: "service", sign: "complaint-handling" } },
    { id: "terminal-set-up", facts: { list: "service", sign: "installation" } },
    { id: "when-it-comes", facts: { list: "service", sign: "delivery" } },
  ],
});

/** The ways of service (P7). */
export const byWhichWay = defineExercise({
  ...{ kind: "sort", id: "by-which-way", table: "belongs", options: all("way") },
  items: [
    { id: "button-on-page", facts: { list: "way", sign: "help-button" } },
    { id: "written-then-called", facts: { list: "way", sign: "chat-then-call" } },
    { id: "at-the-desk", facts: { list: "way", sign: "counter" } },
  ],
});

/** What a good system contains (P8). */
export const whatTheSystemLacks = defineExercise({
  ...{ kind: "sort", id: "what-the-system-lacks", table: "belongs", options: all("system") },
  items: [
    { id: "on-a-slip", facts: { list: "system", sign: "every-contact-recorded" } },
    { id: "where-it-stands", facts: { list: "system", sign: "state-of-each-complaint" } },
    { id: "solved-last-year", facts: { list: "system", sign: "known-answers-at-hand" } },
  ],
});

/** The seven principles, each forgotten once (P4). */
export const whichPrinciple = defineExercise({
  ...{ kind: "sort", id: "which-principle", table: "belongs", options: all("principle") },
  items: [
    { id: "invoice-clerk", facts: { list: "principle", sign: "everybody-steps-in" } },
    { id: "same-letter", facts: { list: "principle", sign: "personal-letter" } },
    { id: "made-up-date", facts: { list: "principle", sign: "says-not-known" } },
    { id: "third-time-asked", facts: { list: "principle", sign: "shares-feedback" } },
    { id: "exam-week", facts: { list: "principle", sign: "takes-the-clients-place" } },
    { id: "read-from-leaflet", facts: { list: "principle", sign: "knows-the-product" } },
    { id: "payments-down", facts: { list: "principle", sign: "answers-live-in-minutes" } },
  ],
});

/** How soon, by the phase that a system is in (P5). */
export const howFast = defineExercise({
  ...{ kind: "sort", id: "how-fast", table: "phase" },
  options: [{ id: "acknowledge" }, { id: "minutes" }, { id: "ask" }],
  items: [
    { id: "pilot-screen", facts: { phase: "in-development" } },
    { id: "booking-stands", facts: { phase: "online" } },
    { id: "which-system", facts: {} },
  ],
});

/** Empathy or apathy (P10). */
export const feltOrNot = defineExercise({
  ...{ kind: "sort", id: "felt-or-not", table: "belongs", options: all("attitude") },
  items: [
    { id: "rule-first", facts: { list: "attitude", sign: "recites-the-rule" } },
    { id: "wedding", facts: { list: "attitude", sign: "names-what-it-means" } },
    { id: "long-lecture", facts: { list: "attitude", sign: "shows-knowledge-first" } },
  ],
});

/** The skill at work (P2). */
export const whichSkill = defineExercise({
  ...{ kind: "sort", id: "which-skill", table: "belongs", options: all("skill") },
  items: [
    { id: "plain-words", facts: { list: "skill", sign: "says-it-plainly" } },
    { id: "before-they-ask", facts: { list: "skill", sign: "writes-first" } },
    { id: "half-past-three", facts: { list: "skill", sign: "keeps-the-promised-hour" } },
    { id: "back-in-own-words", facts: { list: "skill", sign: "repeats-what-was-said" } },
  ],
});

/** The first reaction to a complaint (C7). */
export const firstReaction = defineExercise({
  ...{ kind: "sort", id: "first-reaction", table: "belongs", options: all("reaction") },
  items: [
    { id: "you-pressed", facts: { list: "reaction", sign: "blames-the-client" } },
    { id: "other-shift", facts: { list: "reaction", sign: "not-mine" } },
    { id: "tell-me-all", facts: { list: "reaction", sign: "takes-the-matter" } },
  ],
});

/** A machine is fast, and nobody has spoken: the closing item, with the idea of the lesson on time (C34). */
export const robotInAMinute = defineExercise({
  ...{ kind: "choice", id: "robot-in-a-minute", table: "audit" },
  options: [{ id: "automatic-as-first-contact" }, { id: "closed-without-contact" }, { id: "none" }],
  facts: {
    log: [
      { type: "registered" },
      { type: "claim-opened" },
      { type: "first-contact", how: "automatic", by: "mail-robot" },
      { type: "accepted" },
      { type: "corrections-agreed", corrections: [{ id: "correction-1", executor: "engineer-1", due: "2026-03-06" }] },
      { type: "implemented", correction: "correction-1", by: "engineer-1" },
      { type: "verified", by: "checker-1" },
      { type: "closed", what: "claim" },
    ],
  },
});
