import { defineExercise, nextSteps } from "@redress/exercises";
import { changes } from "redress/metrics";

/** Two answers, the next step, and two samples, mixed. */
export const satisfiedIsNotLoyalCheck = defineExercise({
  kind: "check",
  id: "satisfied-is-not-loyal-check",
  items: [
    {
      ...{ id: "orders-again", table: "outcome", facts: { loyal: "yes" } },
      options: [{ id: "apostle", supposes: { satisfied: "yes" } }, { id: "hostage", supposes: { satisfied: "no" } }, { id: "ask" }],
    },
    {
      ...{ id: "bound-for-two-years", table: "next", facts: { satisfied: "no", loyal: "yes" } },
      options: nextSteps.map((id) => ({ id })),
    },
    {
      ...{ id: "six-more", table: "change", options: changes.map((id) => ({ id })) },
      facts: { measure: "share", before: { hits: 60, n: 100 }, after: { hits: 66, n: 100 } },
    },
    {
      ...{ id: "eighteen-each", table: "change", options: changes.map((id) => ({ id })) },
      facts: { measure: "share", before: { hits: 10, n: 18 }, after: { hits: 16, n: 18 } },
    },
  ],
});
