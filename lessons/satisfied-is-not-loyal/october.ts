import type { GamingCheck } from "redress/register";

/** A line of the report: a share, that of the month before, and who gave no answer. */
export interface ReportedLine {
  readonly hits: number;
  readonly n: number;
  readonly before: { readonly hits: number; readonly n: number };
  readonly missing?: number;
}

/**
 * What the register of `october-sample.ts` reports of October 2026, as the library worked it out: a test works it out again.
 * Kept as counts, since a register of three months is too much work for every start; what follows from them is never kept.
 */
export const october = {
  acceptance: { hits: 147, n: 153, before: { hits: 117, n: 146 } },
  "first-contact": { hits: 117, n: 154, before: { hits: 131, n: 147 } },
  satisfaction: { hits: 80, n: 116, before: { hits: 76, n: 113 }, missing: 46 },
  loyalty: { hits: 74, n: 116, before: { hits: 62, n: 106 }, missing: 46 },
  apostles: { hits: 44, n: 94, before: { hits: 50, n: 86 } },
  mercenaries: { hits: 21, n: 94, before: { hits: 14, n: 86 } },
  hostages: { hits: 13, n: 94, before: { hits: 3, n: 86 } },
  defectors: { hits: 16, n: 94, before: { hits: 19, n: 86 } },
  north: { hits: 32, n: 52, before: { hits: 35, n: 56 }, missing: 17 },
  south: { hits: 20, n: 20, before: { hits: 23, n: 26 }, missing: 20 },
  east: { hits: 8, n: 9, before: { hits: 5, n: 8 }, missing: 0 },
  west: { hits: 20, n: 35, before: { hits: 13, n: 23 }, missing: 9 },
} as const satisfies Readonly<Record<string, ReportedLine>>;
export type OctoberLine = keyof typeof october;

/** The checks of the owners that found or asked something and that the lesson shows. */
export const octoberChecks = {
  south: {
    ...{ code: "answers-missing-more-than-others", verdict: "question", rule: "register.check.answers" },
    facts: { count: 20, of: 40, others: 26, othersOf: 122 },
  },
  west: { code: "relabelled-without-reason", verdict: "finding", rule: "register.check.relabelled", facts: { count: 6 } },
} as const satisfies Readonly<Record<string, GamingCheck>>;
