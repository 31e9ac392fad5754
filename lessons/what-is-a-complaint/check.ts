import { defineExercise } from "@redress/exercises";

const content = { dissatisfied: "no", objecting: "no", resolving: "no", thanking: "no" } as const;
const unsaid = { objecting: "no", buying: "no", suggesting: "no", thanking: "no" } as const;

/** Kinds of contact and the two halves of a complaint, mixed. */
export const whatIsAComplaintCheck = defineExercise({
  kind: "check",
  id: "what-is-a-complaint-check",
  items: [
    {
      ...{ id: "drips-again", table: "kind", facts: { dissatisfied: "yes", thanking: "yes" } },
      options: [{ id: "complaint" }, { id: "request" }, { id: "thanks" }],
    },
    {
      ...{ id: "licence-by-month", table: "kind", facts: { ...content, buying: "yes", suggesting: "yes" } },
      options: [{ id: "interest" }, { id: "request" }, { id: "suggestion" }],
    },
    {
      ...{ id: "guests-at-home", table: "element", facts: { move: "acknowledge-feelings" } },
      options: [{ id: "emotional" }, { id: "rational" }, { id: "neither" }],
    },
    {
      ...{ id: "has-it-gone", table: "kind", facts: { ...unsaid, resolving: "yes" } },
      options: [{ id: "complaint" }, { id: "request" }, { id: "ask" }],
    },
  ],
});
