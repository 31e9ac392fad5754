import { defineExercise } from "@redress/exercises";

const options = [
  { id: "external", supposes: { reporter: "client" } },
  { id: "internal", supposes: { reporter: "colleague" } },
  { id: "ask" },
] as const;

/** A client’s words passed on, a fault that no client knows of, and a note without a name. */
export const internalOrExternalCheck = defineExercise({
  kind: "check",
  id: "internal-or-external-check",
  items: [
    { id: "two-boxes", table: "origin", options, facts: { reporter: "client", about: "company" } },
    { id: "filed-late", table: "origin", options, facts: { clientKnows: "no" } },
    { id: "sent-twice", table: "origin", options, facts: { visibleTo: { inferred: "both" } } },
  ],
});
