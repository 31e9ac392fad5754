import { defineExercise, moments, relabellings } from "@redress/exercises";

const registrars = [
  { id: "self", supposes: { hasAccess: "yes" } },
  { id: "department-owner", supposes: { hasAccess: "no", departmentHasOwner: "yes" } },
  { id: "quality-management", supposes: { hasAccess: "no", departmentHasOwner: "no" } },
] as const;

/** The case that opens the lesson: somebody without the register hears it (C31). */
export const atTheDoor = defineExercise({
  ...{ kind: "choice", id: "at-the-door", table: "registrar", options: registrars },
  facts: { hasAccess: "no", departmentHasOwner: "yes" },
});

/** Channels, and by when what comes through them is registered (C2, C3, C21, C22, K7, K20). */
export const byWhen = defineExercise({
  ...{ kind: "sort", id: "by-when", table: "moment", options: moments.map((id) => ({ id })) },
  items: [
    { id: "hotline", facts: { channel: "phone" } },
    { id: "while-mending", facts: { channel: "specialist" } },
    { id: "order-note", facts: { channel: "ordering-site" } },
    { id: "night-mail", facts: { channel: "main-email" } },
    { id: "quality-round", facts: { channel: "quality-call" } },
  ],
});

/** A caretaker's call: the position was not said (C27). */
export const liftCall = defineExercise({
  ...{
    kind: "form",
    id: "lift-call",
    today: "2026-11-26",
    questions: ["contactPosition", "contactPhone", "product", "worksBy", "complete"],
  },
  places: [
    { place: "channel", said: ["phone"], offers: ["phone", "office-visit", "quality-call"] },
    { place: "account", said: ["stops-between"], offers: ["stops-between", "badly-serviced", "children-jump"] },
    { place: "organisation", said: ["Maple Road School", "Maple Road", "the Maple Road School"] },
    { place: "contactName", said: ["Éva Halász", "Halász Éva", "Mrs Éva Halász", "Ms Éva Halász"] },
    { place: "contactPosition", said: [] },
    { place: "contactPhone", said: ["01632 960 471", "+44 1632 960471", "0044 1632 960471"] },
    { place: "situationDate", said: ["2026-11-24"], offers: ["2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26"] },
  ],
});

/** A bookkeeper's call: all that is needed was said, what may come later was not; one thing was declined (C27, C28). */
export const exportCall = defineExercise({
  ...{ kind: "form", id: "export-call", today: "2026-12-02", questions: ["contactPhone", "situationDate", "product", "works", "complete"] },
  places: [
    { place: "account", said: ["export-empty"], offers: ["export-empty", "update-broken", "wrong-button"] },
    { place: "organisation", said: ["Lipa Books", "Lipa Books office"] },
    { place: "contactName", said: ["Marek Zielony"] },
    { place: "contactPosition", said: ["bookkeeper", "a bookkeeper"] },
    { place: "contactPhone", said: ["01632 960 118", "+44 1632 960118", "0044 1632 960118"] },
    { place: "contactEmail", said: [] },
    { place: "situationDate", said: ["2026-12-01"], offers: ["2026-11-30", "2026-12-01", "2026-12-02"] },
    { place: "product", said: [] },
    { place: "worksBy", said: [] },
  ],
});

/** What the client hears before the call ends (C32). */
export const wordsToSay = defineExercise({
  ...{ kind: "order", id: "words-to-say", steps: ["thanks", "registered", "passed-on", "reply"] },
  rule: "complaint.registration.acknowledged",
});

/** Whether it may be called something else (C1, K6). */
export const callItOtherwise = defineExercise({
  ...{ kind: "sort", id: "call-it-otherwise", table: "relabel", options: relabellings.map((id) => ({ id })) },
  items: [
    { id: "still-angry", facts: { from: "complaint", to: "request", reason: "He asks for a new part.", dissatisfied: "yes" } },
    { id: "tidy-month", facts: { from: "complaint", to: "suggestion", dissatisfied: "unknown" } },
    { id: "wrong-list", facts: { from: "complaint", to: "thanks", reason: "Entered from the wrong line.", dissatisfied: "no" } },
    { id: "more-than-thanks", facts: { from: "thanks", to: "complaint", dissatisfied: "yes" } },
  ],
});

const validities = [
  { id: "justified", supposes: { fault: "company" } },
  { id: "unjustified", supposes: { fault: "client" } },
  { id: "ask" },
] as const;

/** The document's sample contact, closed the second it was opened: an open question (C45, K18). */
export const sameSecond = defineExercise({
  ...{ kind: "choice", id: "same-second", table: "validity", options: validities, facts: { content: "fault-report" } },
});

/** Who typed it is not who complains: the closing item takes up an earlier lesson (C19). */
export const typedByUs = defineExercise({
  ...{ kind: "choice", id: "typed-by-us", table: "origin", facts: { reporter: "client", about: "company" } },
  options: [{ id: "external", supposes: { reporter: "client" } }, { id: "internal", supposes: { reporter: "colleague" } }, { id: "ask" }],
});

/** Who enters it, each time another (C31). */
export const moreHands = defineExercise({ kind: "generated", id: "more-hands", generator: "registrar", count: 3 });

/** What must still be asked, each time another (C27). */
export const moreDetails = defineExercise({ kind: "generated", id: "more-details", generator: "details", count: 3 });

/** What was left unsaid, each time another (C32). */
export const moreConfirmations = defineExercise({ kind: "generated", id: "more-confirmations", generator: "acknowledgement", count: 3 });
