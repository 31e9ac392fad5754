import { defineExercise } from "@redress/exercises";

/** Duty, list, log and rhythm, mixed. */
export const whoDoesWhatCheck = defineExercise({
  kind: "check",
  id: "who-does-what-check",
  items: [
    {
      ...{ id: "swapped-lunches", table: "belongs", facts: { list: "responsibility", sign: "analysis" } },
      options: [{ id: "process" }, { id: "department" }],
    },
    {
      ...{ id: "three-branches", table: "owners" },
      facts: {
        owners: [
          { department: "harbour", person: "owner-1" },
          { department: "market", person: "owner-2" },
        ],
        departments: ["harbour", "market", "station"],
      },
      options: [{ id: "department-without-owner" }, { id: "department-with-several-owners" }, { id: "in-order" }],
    },
    {
      ...{ id: "own-hand", table: "audit" },
      facts: {
        log: [
          { type: "registered" },
          { type: "claim-opened" },
          { type: "first-contact", how: "personal" },
          { type: "corrections-agreed", corrections: [{ id: "correction-1", executor: "engineer-1", due: "2026-03-06" }] },
          { type: "implemented", correction: "correction-1", by: "engineer-1" },
          { type: "verified", by: "engineer-1" },
          { type: "closed", what: "claim" },
        ],
      },
      options: [{ id: "closed-without-contact" }, { id: "verified-by-implementer" }, { id: "none" }],
    },
    {
      ...{ id: "still-with-us", table: "belongs", facts: { list: "rhythm", sign: "loyalty-share" } },
      options: [{ id: "weekly" }, { id: "monthly" }],
    },
  ],
});
