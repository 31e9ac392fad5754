import type { RegisterRuleId } from "./rules.ts";

/**
 * What is looked at how often: each week what came in and whether its terms hold, each month what share of clients stays and
 * what share of terms was kept. Rules `register.weekly`, `register.monthly` (C42, C43).
 *
 * @example
 * ```ts
 * import { reportRhythms } from "redress/register";
 * reportRhythms.monthly.looksAt; // ["loyalty-share", "terms-kept-share"]
 * ```
 */
export const reportRhythms = {
  weekly: { rule: "register.weekly", looksAt: ["incoming", "terms-running"] },
  monthly: { rule: "register.monthly", looksAt: ["loyalty-share", "terms-kept-share"] },
} as const satisfies Record<string, { readonly rule: RegisterRuleId; readonly looksAt: readonly string[] }>;
export type ReportRhythm = keyof typeof reportRhythms;
export type RhythmSubject = (typeof reportRhythms)[ReportRhythm]["looksAt"][number];
