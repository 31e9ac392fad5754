import { definePolicy } from "../define-policy.ts";
import type { DaysTerm } from "../policy.ts";

/** Pages of the handbook that we have seen were last changed by this day. */
const handbookAsOf = "2018-04-01";
/** Landlords' own reviews against the code that we have seen run up to this day. */
const codeAsOf = "2025-09-30";
const handbook = "Financial Conduct Authority Handbook, DISP";
const code = "Housing Ombudsman Complaint Handling Code";

/**
 * Financial services in the United Kingdom: a final response by the end of eight weeks after receipt, and, aimed at, a
 * resolution by close of business on the third business day after it, which spares the complaint most of the rest. What we
 * have seen described by the day given. A pointer, and no legal advice. Calendar: the firm's business days.
 */
export const ukFcaPolicy = /* @__PURE__ */ definePolicy({
  id: "uk-fca",
  basis: {
    law: handbook,
    section: "1.5, 1.6",
    asOf: handbookAsOf,
    standing: "derived",
    why: "Only the two terms. Payment services have shorter ones, a prompt acknowledgement has no number, and the holding letter at eight weeks is not modelled.",
  },
  stages: [
    {
      id: "final-response",
      basis: {
        law: handbook,
        section: "1.5.1, 1.6.2",
        asOf: handbookAsOf,
        standing: "derived",
        why: "Stated in days and weeks from receipt. The log has no event for a final response, so the closing that ends the case stands for it; the third business day is an opportunity and breaks nothing, so it is the target.",
      },
      from: [{ event: "registered" }],
      until: [{ event: "closed" }],
      limit: { unit: "calendar-weeks", amount: 8 },
      target: {
        unit: "working-days",
        amount: 3,
        counting: "receipt-day-excluded",
        at: "closing",
        why: "The third business day following the day of receipt, to the close of business.",
      },
      pausedBy: "nothing",
      warnings: [0.75],
    },
  ],
});

const days = (amount: number, why: string): DaysTerm => ({
  unit: "working-days",
  amount,
  counting: "receipt-day-excluded",
  at: "end-of-day",
  why,
});
const notSaid = "Within so many working days of an event: the day of the event is taken as not counted, which the code does not spell out.";

/**
 * Social housing in England: acknowledged within five working days, answered at stage 1 within ten of the acknowledgement,
 * at most ten more with reasons, at stage 2 within twenty. A reopened case is stage 2. What we have seen described by the
 * day given. A pointer, and no legal advice. Calendar: England's working days.
 */
export const ukHousingPolicy = /* @__PURE__ */ definePolicy({
  id: "uk-housing",
  basis: {
    law: code,
    section: "6",
    asOf: codeAsOf,
    standing: "derived",
    why: "The answer is due when it is known, not when its actions are done; the closing of the case stands for it.",
  },
  stages: [
    {
      id: "acknowledgement",
      basis: { law: code, section: "6.2, 6.11", asOf: codeAsOf, standing: "derived", why: notSaid },
      from: [{ event: "registered" }],
      until: [{ event: "acknowledged" }],
      limit: days(5, notSaid),
      pausedBy: "nothing",
      warnings: [0.75],
    },
    {
      id: "stage-1",
      basis: { law: code, section: "6.3, 6.4", asOf: codeAsOf, standing: "derived", why: notSaid },
      from: [{ event: "acknowledged" }],
      until: [{ event: "closed" }],
      limit: days(10, notSaid),
      extension: 10,
      pausedBy: "nothing",
      cycles: "first",
      warnings: [0.75],
    },
    {
      id: "stage-2",
      basis: {
        law: code,
        section: "6",
        asOf: codeAsOf,
        standing: "derived",
        why: "Twenty working days from the acknowledgement of the request to go on, for which a reopening stands. Landlords describe the extension differently, as ten or as twenty days; we take the longer.",
      },
      from: [{ event: "acknowledged" }],
      until: [{ event: "closed" }],
      limit: days(20, notSaid),
      extension: 20,
      pausedBy: "nothing",
      cycles: "reopened",
      warnings: [0.75],
    },
  ],
});
