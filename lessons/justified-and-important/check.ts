import { defineExercise } from "@redress/exercises";

const calm = {
  ...{ breach: "no", loss: "no", longstanding: "no", regular: "no", churnRisk: "no", demandsFast: "no" },
  ...{ unreachable: "no", noCorrection: "no" },
} as const;
const weights = [{ id: "high" }, { id: "ordinary" }, { id: "ask" }] as const;

/** Fault, justification and importance, mixed. */
export const justifiedAndImportantCheck = defineExercise({
  kind: "check",
  id: "justified-and-important-check",
  items: [
    {
      ...{ id: "guests-not-confirmed", table: "fault" },
      facts: { established: "yes", contract: "no", technology: "no", expectation: "no", clientOrder: "yes" },
      options: [{ id: "company" }, { id: "client" }, { id: "shared" }, { id: "ask" }],
    },
    {
      ...{ id: "week-of-looking", table: "validity", facts: { fault: "unestablished", content: "fault-report" } },
      options: [{ id: "justified" }, { id: "partly-justified" }, { id: "unjustified" }, { id: "ask" }],
    },
    { id: "penalty-each-day", table: "importance", options: weights, facts: { ...calm, loss: "yes", churnRisk: "yes" } },
    { id: "orders-not-looked-up", table: "importance", options: weights, facts: { ...calm, breach: "yes", regular: "unknown" } },
  ],
});
