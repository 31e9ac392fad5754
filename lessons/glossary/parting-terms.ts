import type { Code } from "redress/locales";
import { clientTypes, endReasons, offboardingMistakes, offboardingSteps } from "redress/offboarding";
import { article, derived, known, members, ours, type Term } from "./shape.ts";

const lessons = ["saying-goodbye"] as const;
const stepRules = ["keep-in-touch", "personal-message", "results", "hand-over", "documents", "recommendation", "open-door"] as const;

/** Parting with a client without loose ends. */
export const partingTerms = {
  offboarding: {
    from: article("O1"),
    names: ["offboarding/planOffboarding", "offboarding/offboardingTemplate"],
    lessons,
    related: ["seven-steps", "five-mistakes", "offboarding-plan"],
  },
  "seven-steps": {
    from: article("O8"),
    names: ["offboarding/offboardingSteps"],
    lessons,
    related: ["offboarding", "five-mistakes"],
    holds: offboardingSteps.map((step, at) => ({
      id: String(step),
      code: `step.offboarding.${step}` as const,
      rule: `offboarding.step.${stepRules[at]}`,
    })),
  },
  "five-mistakes": {
    from: article("O3"),
    names: ["offboarding/offboardingMistakes", "offboarding/lintOffboarding"],
    lessons,
    related: ["seven-steps", "lint"],
    holds: offboardingMistakes.map((mistake) => ({ id: String(mistake), code: `mistake.offboarding.${mistake}` as const })),
  },
  "client-type": {
    from: article("O15"),
    rules: ["offboarding.mistake.type-loses-half", "offboarding.mistake.type-loses-interview", "offboarding.mistake.type-loses-thanks"],
    names: ["offboarding/clientTypes"],
    lessons,
    related: ["offboarding", "remainder"],
    holds: members(clientTypes, (id) => ({ code: `client-type.${id}` as Code })),
  },
  "end-reason": {
    from: ours,
    names: ["offboarding/endReasons"],
    lessons,
    related: ["client-type", "end-notice"],
    holds: members(endReasons, (id) => ({ code: `end-reason.${id}` as Code })),
  },
  "end-notice": {
    from: article("O4"),
    rules: ["offboarding.mistake.no-end-notice", "offboarding.mistake.end-notice-undated"],
    names: ["offboarding/composeMessage"],
    lessons,
    related: ["end-reason", "offboarding-plan"],
  },
  remainder: {
    from: article("O8"),
    rules: ["offboarding.check.no-remainder"],
    names: ["offboarding/lintOffboarding"],
    lessons,
    related: ["client-type", "loose-end"],
  },
  "loose-end": {
    from: article("O5"),
    rules: ["offboarding.mistake.no-owner", "offboarding.mistake.no-due-day"],
    names: ["offboarding/lintOffboarding"],
    lessons,
    related: ["five-mistakes", "evidence"],
  },
  "exit-interview": {
    from: article("O3"),
    rules: [
      "offboarding.mistake.no-exit-interview",
      "offboarding.mistake.topic-missing",
      "offboarding.mistake.feedback-not-advice",
      "offboarding.mistake.not-confidential",
    ],
    names: ["offboarding/feedbackTopics"],
    lessons,
    related: ["five-mistakes", "check-in"],
  },
  "hand-over": {
    from: article("O11"),
    rules: ["offboarding.step.hand-over", "offboarding.mistake.no-hand-over", "offboarding.mistake.hand-over-after-revocation"],
    names: ["offboarding/offboardingTemplate"],
    lessons,
    related: ["account-list", "revocation"],
  },
  "account-list": {
    from: article("O11"),
    rules: ["offboarding.mistake.no-account-list"],
    names: ["offboarding/deeds"],
    lessons,
    related: ["hand-over", "revocation"],
  },
  revocation: {
    from: article("O5"),
    rules: [
      "offboarding.mistake.no-revocation",
      "offboarding.mistake.revocation-unproved",
      "offboarding.mistake.hand-over-after-revocation",
    ],
    names: ["offboarding/deeds"],
    lessons,
    related: ["hand-over", "data-return"],
  },
  "data-return": {
    from: known("Regulation (EU) 2016/679, Article 28(3)(g)"),
    rules: [
      "offboarding.mistake.no-data-choice",
      "offboarding.mistake.no-data-return",
      "offboarding.mistake.no-data-confirmation",
      "offboarding.check.data-withheld",
    ],
    names: ["offboarding/deeds"],
    lessons,
    related: ["revocation", "evidence"],
  },
  "check-in": {
    from: article("O6"),
    rules: ["offboarding.mistake.no-check-in", "offboarding.mistake.single-check-in"],
    names: ["offboarding/offboardingTemplate"],
    lessons,
    related: ["exit-interview", "open-door"],
  },
  referral: {
    from: article("O13"),
    rules: ["offboarding.step.recommendation"],
    names: ["offboarding/composeMessage"],
    lessons,
    related: ["open-door", "nps"],
  },
  "open-door": { from: article("O14"), rules: ["offboarding.step.open-door"], lessons, related: ["referral", "reactivation", "check-in"] },
  "offboarding-template": {
    from: derived(article("O17")),
    rules: ["offboarding.practice.standard-forms"],
    names: ["offboarding/defineTemplate", "offboarding/offboardingTemplate"],
    lessons,
    related: ["offboarding-plan", "lint"],
  },
  "offboarding-plan": {
    from: ours,
    rules: ["offboarding.plan.back-from-the-end", "offboarding.plan.working-days", "offboarding.plan.left-out"],
    names: ["offboarding/planOffboarding"],
    lessons,
    related: ["offboarding-template", "dependency", "slack"],
  },
  dependency: {
    from: article("O10"),
    rules: ["offboarding.check.unknown-dependency", "offboarding.check.cycle", "offboarding.plan.finish-day"],
    names: ["offboarding/dependencyTypes"],
    lessons,
    related: ["offboarding-plan", "slack"],
  },
  slack: {
    from: known("J. E. Kelley and M. R. Walker, critical path method, 1959"),
    rules: ["offboarding.plan.back-from-the-end"],
    names: ["offboarding/planOffboarding"],
    lessons,
    related: ["offboarding-plan", "dependency"],
  },
  evidence: {
    from: ours,
    rules: ["offboarding.progress.evidence", "offboarding.check.evidence-absent"],
    names: ["offboarding/evidenceKinds", "offboarding/progress"],
    lessons,
    related: ["loose-end", "data-return"],
  },
  lint: {
    from: ours,
    names: ["offboarding/lintOffboarding", "offboarding/lintCodes", "offboarding/applyPatches"],
    lessons,
    related: ["five-mistakes", "offboarding-template"],
  },
} as const satisfies Readonly<Record<string, Term>>;
