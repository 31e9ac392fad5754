import { defineExercise } from "@redress/exercises";

/** What the lesson taught, without saying which rule it is: a mild word, two figures, and silence that is not leaving. */
export const worthHavingCheck = defineExercise({
  kind: "check",
  id: "worth-having-check",
  items: [
    {
      ...{ id: "waited-for-nothing", table: "kind", facts: { dissatisfied: "yes", suggesting: "yes" } },
      options: [{ id: "complaint" }, { id: "suggestion" }, { id: "request" }],
    },
    {
      ...{ id: "gone-back", table: "figure", facts: { figure: "figure.returned-to-former" } },
      options: [{ id: "supported" }, { id: "disputed" }, { id: "unsourced" }],
    },
    {
      ...{ id: "between-firms", table: "figure", facts: { figure: "measurement.told-frontline-business" } },
      options: [{ id: "supported" }, { id: "disputed" }, { id: "unsourced" }],
    },
    {
      ...{ id: "silent-guest", table: "outcome", facts: { satisfied: "no" } },
      options: [{ id: "hostage", supposes: { loyal: "yes" } }, { id: "defector", supposes: { loyal: "no" } }, { id: "ask" }],
    },
  ],
});
