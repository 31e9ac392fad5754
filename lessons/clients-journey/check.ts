import { defineExercise } from "@redress/exercises";

/** A stage, a pillar, the balance and a way to find out, mixed. */
export const clientsJourneyCheck = defineExercise({
  kind: "check",
  id: "clients-journey-check",
  items: [
    {
      ...{ id: "before-it-ends", table: "belongs", facts: { list: "journey", sign: "stays-another-year" } },
      options: [{ id: "sale" }, { id: "service" }, { id: "retention" }, { id: "feedback" }],
    },
    {
      ...{ id: "cold-soup", table: "belongs", facts: { list: "pillar", sign: "settles-with-a-dissatisfied" } },
      options: [{ id: "attract" }, { id: "keep" }, { id: "win-back" }],
    },
    {
      ...{ id: "free-parking", table: "balance", facts: { clientGains: "yes", companyGains: "no" } },
      options: [{ id: "both" }, { id: "given-away" }, { id: "taken" }, { id: "ask" }],
    },
    {
      ...{ id: "answers-in-heaps", table: "belongs", facts: { list: "finding-out", sign: "sorts-what-was-said-freely" } },
      options: [{ id: "survey" }, { id: "review" }, { id: "opinions" }, { id: "score" }],
    },
  ],
});
