import { defineExercise } from "@redress/exercises";

const options = [
  { id: "external", supposes: { reporter: "client" } },
  { id: "internal", supposes: { reporter: "colleague" } },
  { id: "ask" },
] as const;

/** The case that opens the lesson: an engineer finds the missing archive copy and says so. */
export const missingCopy = defineExercise({
  kind: "choice",
  id: "missing-copy",
  table: "origin",
  options,
  facts: { reporter: "colleague", about: "other-department" },
});

/**
 * The ten statements of the training (E2). Facts are stated where the statement says them, and inferred where only the
 * circumstances do: who was in a position to notice.
 */
export const whoIsComplaining = defineExercise({
  kind: "sort",
  id: "who-is-complaining",
  table: "origin",
  options,
  items: [
    { id: "call-back-promised", facts: { visibleTo: { inferred: "client" } } },
    { id: "refund-late", facts: { visibleTo: { inferred: "client" } } },
    { id: "wrong-program", facts: { visibleTo: { inferred: "both" } } },
    { id: "contact-not-handled", facts: { reporter: "colleague", about: "other-department" } },
    { id: "wrong-advice", facts: { visibleTo: { inferred: "both" } } },
    { id: "no-archive-copy", facts: { visibleTo: { inferred: "both" } } },
    { id: "contact-entered-wrongly", facts: { visibleTo: { inferred: "company" } } },
    { id: "promise-client-unaware", facts: { clientKnows: "no" } },
    { id: "renewal-not-called", facts: { visibleTo: { inferred: "both" } } },
    { id: "contract-scan-missing", facts: { visibleTo: { inferred: "company" } } },
  ],
});

/** Other cases each time, to try it alone. */
export const moreReports = defineExercise({ kind: "generated", id: "more-reports", generator: "origin", count: 4 });

/** The statement about the advice, with one fact more: the closing contrast. */
export const adviceHeard = defineExercise({
  kind: "choice",
  id: "advice-heard",
  table: "origin",
  options,
  facts: { reporter: "client", about: "company" },
});
