import { defineExercise } from "@redress/exercises";

/** A principle, a moment, a speed and a tone, mixed. */
export const serviceThatKeepsCheck = defineExercise({
  kind: "check",
  id: "service-that-keeps-check",
  items: [
    {
      ...{ id: "warm-pool", table: "belongs", facts: { list: "principle", sign: "says-not-known" } },
      options: [{ id: "team" }, { id: "listen" }, { id: "admit" }, { id: "seconds" }],
    },
    {
      ...{ id: "trial-lesson", table: "belongs", facts: { list: "phase", sign: "trial" } },
      options: [{ id: "before" }, { id: "during" }, { id: "after" }],
    },
    {
      ...{ id: "shown-to-try", table: "phase", facts: { phase: "in-development" } },
      options: [{ id: "acknowledge" }, { id: "minutes" }, { id: "ask" }],
    },
    {
      ...{ id: "rule-recited", table: "belongs", facts: { list: "attitude", sign: "recites-the-rule" } },
      options: [{ id: "empathy" }, { id: "apathy" }],
    },
  ],
});
