import { defineExercise } from "@redress/exercises";

const kinds = ["complaint", "objection", "interest", "request", "suggestion", "thanks"].map((id) => ({ id }));

/** The case that opens the lesson: an objection with a complaint in it (K19). */
export const halfSentence = defineExercise({
  ...{ kind: "choice", id: "half-sentence", table: "kind", facts: { dissatisfied: "yes", objecting: "yes" } },
  options: [{ id: "complaint" }, { id: "objection" }, { id: "interest" }],
});

/** All that a contact may express, and does not. */
const nothing = {
  ...{ dissatisfied: "no", objecting: "no", buying: "no", resolving: "no", suggesting: "no", thanking: "no" },
} as const;

/** The kinds of contact, with one that has to be asked about (C4, C24, K19). */
export const sixKinds = defineExercise({
  ...{ kind: "sort", id: "six-kinds", table: "kind", options: [...kinds, { id: "ask" }] },
  items: [
    { id: "no-time", facts: { ...nothing, objecting: "yes" } },
    { id: "second-desk", facts: { ...nothing, buying: "yes", resolving: "yes" } },
    { id: "new-address", facts: { ...nothing, resolving: "yes" } },
    { id: "third-try", facts: { dissatisfied: "yes", suggesting: "yes" } },
    { id: "sunday-slots", facts: { ...nothing, suggesting: "yes" } },
    { id: "kind-nurse", facts: { ...nothing, thanking: "yes" } },
    { id: "fine-but-cold", facts: { dissatisfied: "yes", thanking: "yes" } },
    { id: "where-is-it", facts: { resolving: "yes", objecting: "no", buying: "no", suggesting: "no", thanking: "no" } },
  ],
});

/** What a first answer says when it is taken personally: attack, or run (C7). */
export const whatWeSayFirst = defineExercise({
  ...{ kind: "spot", id: "what-we-say-first", stage: "first-contact", case: { faultEstablished: "unknown" } },
  phrases: [{ id: "thanks" }, { id: "blame", fault: "blame" }, { id: "gist" }, { id: "not-mine", fault: "not-mine" }, { id: "tomorrow" }],
});

/** Feeling first, then the facts (C6). */
export const feelingFirst = defineExercise({
  ...{ kind: "order", id: "feeling-first", steps: ["hear", "understand", "details", "next"], rule: "complaint.registration.heard-first" },
});

/** From whatever a client sends to a case that somebody owns (K8, C30). */
export const contactToClaim = defineExercise({
  ...{ kind: "order", id: "contact-to-claim", steps: ["contact", "complaint", "claim", "correction"] },
  rule: "complaint.registration.claim-basis",
});

/** Complaints that were filed as something else, and what they stand for: the closing item (C1, K1). */
export const filedOtherwise = defineExercise({
  kind: "number",
  id: "filed-otherwise",
  items: [
    {
      ...{ id: "clinic-desk", asks: "iceberg-total", facts: { complaints: 12, complained: 12, of: 40 }, unit: "patients" },
      ...{ tolerance: { absolute: 0.5 }, wrong: ["claimed-rate", "silent-only", "times-rate"] },
    },
  ],
});

/** Other contacts each time (C4). */
export const moreContacts = defineExercise({ kind: "generated", id: "more-contacts", generator: "kind", count: 4 });
