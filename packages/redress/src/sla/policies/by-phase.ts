import { definePolicy } from "../define-policy.ts";

/**
 * A live system: somebody answers within minutes. The lesson gives no number; a quarter of a working hour aimed at and an
 * hour at most are ours. Rule `sla.phase.online` (P5).
 */
export const onlineSystemPolicy = /* @__PURE__ */ definePolicy({
  id: "online-system",
  basis: { rule: "sla.phase.online" },
  stages: [
    {
      id: "reaction",
      basis: { rule: "sla.phase.online" },
      from: [{ event: "registered" }],
      until: [{ event: "acknowledged" }, { event: "first-contact" }],
      limit: { unit: "working-hours", amount: 1 },
      target: { unit: "working-hours", amount: 0.25 },
      pausedBy: "nothing",
      once: true,
      warnings: [0.75],
    },
  ],
});

/**
 * A system under development: acknowledging suffices. The lesson gives no term; the next working day is ours. Rule
 * `sla.phase.in-development` (P5).
 */
export const inDevelopmentPolicy = /* @__PURE__ */ definePolicy({
  id: "in-development",
  basis: { rule: "sla.phase.in-development" },
  stages: [
    {
      id: "reaction",
      basis: { rule: "sla.phase.in-development" },
      from: [{ event: "registered" }],
      until: [{ event: "acknowledged" }, { event: "first-contact" }],
      limit: {
        unit: "working-days",
        amount: 1,
        counting: "receipt-day-excluded",
        why: "Counted as the promise to the client: the day on which it came in does not count.",
      },
      pausedBy: "nothing",
      once: true,
      warnings: [0.75],
    },
  ],
});
