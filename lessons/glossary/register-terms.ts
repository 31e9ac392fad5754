import type { Code } from "redress/locales";
import { gamingChecks } from "redress/register";
import { derived, members, ours, type Term, training } from "./shape.ts";

/** The register, its reports, and what they can be made to hide. */
export const registerTerms = {
  register: {
    from: training("C28"),
    rules: ["register.complaint", "register.month.registration"],
    names: ["register/createMonthlyReport", "register/rowReader"],
    lessons: ["who-does-what"],
    related: ["weekly-summing-up", "monthly-report", "unreadable"],
  },
  "weekly-summing-up": {
    from: training("C42"),
    rules: ["register.weekly", "register.weekly.risk"],
    names: ["register/createWeeklySummary", "register/reportRhythms"],
    lessons: ["who-does-what"],
    related: ["monthly-report", "register"],
  },
  "monthly-report": {
    from: training("C43"),
    rules: ["register.monthly", "register.month.due", "register.month.closing"],
    names: ["register/createMonthlyReport"],
    lessons: ["who-does-what", "satisfied-is-not-loyal"],
    related: ["weekly-summing-up", "compliance", "loyalty"],
  },
  compliance: {
    from: training("C43"),
    rules: ["register.compliance", "register.paused"],
    names: ["register/createMonthlyReport"],
    lessons: ["who-does-what"],
    related: ["breach", "monthly-report"],
  },
  scorecard: {
    from: training("C44"),
    rules: ["register.scorecard", "register.scorecard.checks", "register.scorecard.no-ranking"],
    names: ["register/createScorecards"],
    lessons: ["who-does-what"],
    related: ["gaming", "owner"],
  },
  gaming: {
    from: derived(training("C44")),
    rules: ["register.check.registrations", "register.check.relabelled", "register.check.closing", "register.check.answers"],
    names: ["register/gamingChecks", "register/checkVerdicts"],
    lessons: ["who-does-what"],
    related: ["scorecard", "relabelling", "outcome-measure"],
    holds: members(gamingChecks, (id) => ({ code: `report.check.${id}` as Code })),
  },
  unreadable: {
    from: ours,
    rules: ["register.unreadable"],
    names: ["register/rowRefusals", "register/rowReader"],
    related: ["register", "refusal"],
  },
} as const satisfies Readonly<Record<string, Term>>;
