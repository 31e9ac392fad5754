import { defineExercise } from "@redress/exercises";
import { viciousCircle as links } from "redress/metrics";

/** What follows where complaints are not solved (C10): eight links, and the last leads to the first. */
export const viciousCircle = defineExercise({ kind: "order", id: "vicious-circle", steps: links, circle: true, rule: "metrics.circle" });

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
