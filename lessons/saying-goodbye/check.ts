import { defineExercise } from "@redress/exercises";

/** Two goodbyes with something missing, and one without. */
export const sayingGoodbyeCheck = defineExercise({
  kind: "check",
  id: "saying-goodbye-check",
  items: [
    {
      ...{ id: "last-bill-paid", table: "lint" },
      facts: { client: { type: "project", reason: "finished" }, drop: ["issue-receipts"] },
      options: [{ id: "nothing" }, { id: "no-receipts" }, { id: "no-account-list" }, { id: "no-check-in" }],
    },
    {
      ...{ id: "project-clients-thanked", table: "lint" },
      facts: { client: { type: "temporary", reason: "finished" }, change: { thank: { when: { types: ["project"] } } } },
      options: [{ id: "nothing" }, { id: "type-loses-thanks" }, { id: "no-check-in" }, { id: "no-receipts" }],
    },
    {
      ...{ id: "two-bills-open", table: "lint", facts: { client: { type: "retainer", reason: "non-payment" } } },
      options: [{ id: "nothing" }, { id: "data-withheld" }, { id: "no-data-choice" }],
    },
  ],
});
