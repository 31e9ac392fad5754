import { defineExercise, figureStatuses } from "@redress/exercises";
import { viciousCircle as links } from "redress/metrics";

/** The case that opens the lesson: a kind word with a complaint in it (C1). */
export const mildWord = defineExercise({
  ...{ kind: "choice", id: "mild-word", table: "kind", facts: { dissatisfied: "yes", thanking: "yes" } },
  options: [{ id: "complaint" }, { id: "thanks" }, { id: "suggestion" }],
});

/** What follows where complaints are not solved (C10): eight links, and the last leads to the first. */
export const viciousCircle = defineExercise({ kind: "order", id: "vicious-circle", steps: links, circle: true, rule: "metrics.circle" });

/** What may be said with a figure that is printed everywhere: its record’s status (K16, K17). */
export const whatToSay = defineExercise({
  ...{ kind: "sort", id: "what-to-say", table: "figure", options: figureStatuses.map((id) => ({ id })) },
  items: [
    { id: "winning-costs", facts: { figure: "figure.winning-costs" } },
    { id: "silent", facts: { figure: "figure.silent" } },
    { id: "told-frontline", facts: { figure: "measurement.told-frontline" } },
    { id: "fast", facts: { figure: "figure.return-if-solved-fast" } },
    { id: "told-of-problem", facts: { figure: "figure.told-of-problem" } },
    { id: "not-returning", facts: { figure: "figure.not-returning" } },
    { id: "households", facts: { figure: "measurement.households-complained" } },
    { id: "told-of-solution", facts: { figure: "figure.told-of-solution" } },
  ],
});

/** How many stand behind the complaints: by the company's own count, and by the printed claim (K1). */
export const ownRate = defineExercise({
  kind: "number",
  id: "own-rate",
  items: [
    {
      ...{ id: "hotel-all", asks: "iceberg-total", facts: { complaints: 30, complained: 12, of: 80 }, unit: "clients" },
      ...{ tolerance: { absolute: 1 }, wrong: ["claimed-rate", "silent-only", "times-rate"] },
    },
    {
      ...{ id: "school-silent", asks: "iceberg-silent", facts: { complaints: 18, complained: 15, of: 50 }, unit: "clients" },
      ...{ tolerance: { absolute: 0.5 }, wrong: ["total", "claimed-rate", "times-rate"] },
    },
    {
      ...{ id: "hotel-claim", asks: "iceberg-claimed", facts: { complaints: 30 }, unit: "clients" },
      ...{ tolerance: { absolute: 1 }, wrong: ["silent-only", "heard"] },
    },
  ],
});

/** Who is silent, and who of them is gone: the closing item (K2). */
export const silentLost = defineExercise({
  kind: "number",
  id: "silent-lost",
  items: [
    {
      ...{ id: "clinic-lost", asks: "iceberg-leaving", unit: "clients" },
      facts: { complaints: 24, complained: 24, of: 60, left: 10, followed: 40 },
      ...{ tolerance: { absolute: 0.5 }, wrong: ["all-silent", "of-all", "of-complaints"] },
    },
  ],
});

/** Other counts each time (K1). */
export const moreIcebergs = defineExercise({ kind: "generated", id: "more-icebergs", generator: "iceberg", count: 3 });
