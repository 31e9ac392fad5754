import { definePolicy } from "../define-policy.ts";
import type { DaysTerm } from "../policy.ts";

const notCounted =
  "The source counts from the claim's creation and leaves open whether that day counts; the promise to the client does not count it, so neither does this.";
const days = (amount: number, why = notCounted): DaysTerm => ({ unit: "working-days", amount, counting: "receipt-day-excluded", why });
const warnings = [0.75];
const opened = [{ event: "claim-opened" }] as const;

/**
 * The documents' own stages with their terms, from the claim's creation: accepted within a working hour, first contact within
 * three, a correction agreed within three working days, carried out as agreed, checked within three working days of that,
 * all within fourteen, aiming at five. Stated but for the counting of days and the pauses. Rules `sla.stage.*` (C34, K9, K10).
 */
export const documentsPolicy = /* @__PURE__ */ definePolicy({
  id: "documents",
  basis: { rule: "sla.counting.working-time" },
  total: "hand-over",
  reply: days(3, "Stated: not counting the day of receipt."),
  stages: [
    {
      id: "registration",
      basis: { rule: "sla.stage.registration" },
      from: "received",
      until: [{ event: "registered" }],
      limit: { unit: "at-once" },
      pausedBy: "nothing",
      once: true,
      cycles: "first",
    },
    {
      id: "acceptance",
      basis: { rule: "sla.stage.acceptance" },
      from: opened,
      until: [{ event: "accepted" }],
      limit: { unit: "working-hours", amount: 1 },
      pausedBy: "nothing",
      warnings,
    },
    {
      id: "first-contact",
      basis: { rule: "sla.stage.first-contact" },
      from: opened,
      until: [{ event: "first-contact" }],
      limit: { unit: "working-hours", amount: 3 },
      pausedBy: "nothing",
      once: true,
      warnings,
    },
    {
      id: "agreement",
      basis: { rule: "sla.stage.agreement" },
      from: opened,
      until: [{ event: "corrections-agreed" }],
      limit: days(3),
      pausedBy: "any",
      warnings,
    },
    {
      id: "implementation",
      basis: { rule: "sla.stage.implementation" },
      from: [{ event: "corrections-agreed" }],
      until: [{ event: "implemented" }],
      limit: { unit: "as-agreed" },
      pausedBy: "nothing",
      per: "correction",
      warnings,
    },
    {
      id: "verification",
      basis: { rule: "sla.stage.verification" },
      from: [{ event: "implemented" }],
      // Carried out again: the first try was checked, and did not do.
      until: [{ event: "verified" }, { event: "implemented" }],
      limit: days(
        3,
        "Counted as the stages that run from the claim's creation: three whole days after the day on which it was carried out.",
      ),
      pausedBy: "any",
      per: "correction",
      warnings,
    },
    {
      id: "hand-over",
      basis: { rule: "sla.stage.hand-over" },
      from: opened,
      until: [{ event: "handed-over" }, { event: "closed" }],
      limit: days(14),
      target: days(5),
      pausedBy: "any",
      warnings,
    },
  ],
});
