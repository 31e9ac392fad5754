import { defineExercise, moments, relabellings } from "@redress/exercises";

/** By when, by whom, and under which name. */
export const takingItDownCheck = defineExercise({
  kind: "check",
  id: "taking-it-down-check",
  items: [
    { id: "letter-at-noon", table: "moment", facts: { channel: "letter" }, options: moments.map((id) => ({ id })) },
    {
      ...{ id: "nobody-for-it", table: "registrar", facts: { hasAccess: "no", departmentHasOwner: "no" } },
      options: [{ id: "self" }, { id: "department-owner" }, { id: "quality-management" }],
    },
    {
      ...{ id: "put-politely", table: "relabel", options: relabellings.map((id) => ({ id })) },
      facts: { from: "complaint", to: "suggestion", reason: "It was put politely.", dissatisfied: "yes" },
    },
  ],
});
