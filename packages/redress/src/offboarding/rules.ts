import { defineRecords, type Rule } from "../source/index.ts";

const article = (at: string) => ({ document: "offboarding-article", at }) as const;
const reader = (at: string) => ({ document: "client-work-reader", at }) as const;

const all = [
  { id: "offboarding.step.keep-in-touch", source: article("O8"), standing: "stated" },
  { id: "offboarding.step.personal-message", source: article("O9"), standing: "stated" },
  { id: "offboarding.step.results", source: article("O10"), standing: "stated" },
  { id: "offboarding.step.hand-over", source: article("O11"), standing: "stated" },
  { id: "offboarding.step.documents", source: article("O12"), standing: "stated" },
  { id: "offboarding.step.recommendation", source: article("O13"), standing: "stated" },
  { id: "offboarding.step.open-door", source: article("O14"), standing: "stated" },

  { id: "offboarding.mistake.no-exit-interview", source: article("O3"), standing: "stated" },
  { id: "offboarding.mistake.topic-missing", source: article("O3"), standing: "stated" },
  { id: "offboarding.mistake.feedback-not-advice", source: article("O3"), standing: "stated" },
  { id: "offboarding.mistake.not-confidential", source: article("O3"), standing: "stated" },
  {
    id: "offboarding.mistake.asked-before-the-end",
    source: article("O3"),
    standing: "derived",
    why: "The article asks after the project. Whoever still depends on the work, and has not seen how it ends, cannot judge it.",
  },
  {
    id: "offboarding.mistake.no-end-notice",
    source: article("O4"),
    standing: "derived",
    why: "The end is to be communicated clearly; a task that the client does not see communicates nothing.",
  },
  {
    id: "offboarding.mistake.end-notice-undated",
    source: article("O4"),
    standing: "derived",
    why: "The end is to be planned. Without a day by which it is told, it may be told afterwards.",
  },
  { id: "offboarding.mistake.no-account-list", source: article("O11"), standing: "stated" },
  { id: "offboarding.mistake.unpaid-unwatched", source: article("O10"), standing: "stated" },
  { id: "offboarding.mistake.no-receipts", source: article("O4"), standing: "stated" },
  {
    id: "offboarding.mistake.no-owner",
    source: article("O5"),
    standing: "derived",
    why: "Tasks and duties are to be well defined. What nobody does is left over.",
  },
  {
    id: "offboarding.mistake.no-due-day",
    source: article("O5"),
    standing: "derived",
    why: "Tasks and duties are to be well defined. What has no day is left over.",
  },
  {
    id: "offboarding.mistake.no-data-choice",
    source: article("O5"),
    standing: "derived",
    why: "The article deletes confidential data. For personal data the law (GDPR, Art. 28(3)(g)) leaves return or deletion to the client’s choice.",
  },
  { id: "offboarding.mistake.no-data-return", source: article("O5"), standing: "stated" },
  {
    id: "offboarding.mistake.no-data-confirmation",
    source: article("O5"),
    standing: "derived",
    why: "Deletion cannot be seen from outside. European data protection authorities expect it confirmed to the client (EDPB Guidelines 07/2020).",
  },
  {
    id: "offboarding.mistake.data-return-unproved",
    source: article("O5"),
    standing: "derived",
    why: "Complying with rules is stated; what cannot be shown was not complied with.",
  },
  { id: "offboarding.mistake.no-revocation", source: article("O5"), standing: "stated" },
  {
    id: "offboarding.mistake.revocation-unproved",
    source: article("O5"),
    standing: "assumed",
    why: "The article closes accounts and does not say how one knows. Access is what is forgotten most, so a log of it is asked for, as public handbooks do.",
  },
  { id: "offboarding.mistake.no-hand-over", source: article("O11"), standing: "stated" },
  {
    id: "offboarding.mistake.hand-over-after-revocation",
    source: article("O5"),
    standing: "derived",
    why: "Fast access to assets, documents and data is stated. What is shut before it was handed over cannot be reached by anybody.",
  },
  { id: "offboarding.mistake.no-thanks", source: article("O6"), standing: "stated" },
  { id: "offboarding.mistake.thanks-not-personal", source: article("O9"), standing: "stated" },
  { id: "offboarding.mistake.no-check-in", source: article("O6"), standing: "stated" },
  {
    id: "offboarding.mistake.single-check-in",
    source: article("O6"),
    standing: "derived",
    why: "Contact is kept throughout the month after the end, by the article. One call is not throughout; from two on it can be.",
  },
  { id: "offboarding.mistake.all-automated", source: article("O6"), standing: "stated" },
  {
    id: "offboarding.mistake.type-loses-half",
    source: article("O7"),
    standing: "assumed",
    why: "Contract and temporary clients are to be offboarded, says the article, not by how many tasks. Who gets less than half is let go, not offboarded.",
  },
  { id: "offboarding.mistake.type-loses-interview", source: article("O7"), standing: "stated" },
  {
    id: "offboarding.mistake.type-loses-thanks",
    source: article("O7"),
    standing: "derived",
    why: "They are to be offboarded as others are, and thanks belong to it.",
  },

  {
    id: "offboarding.check.two-accountable",
    source: reader("X3"),
    standing: "derived",
    why: "The Polish text gives two roles one name; one who does it and one who answers for it are meant, and for one task one.",
  },
  {
    id: "offboarding.check.nobody-accountable",
    source: reader("X3"),
    standing: "derived",
    why: "Exactly one answers for a task; without one nobody does.",
  },
  {
    id: "offboarding.check.unknown-dependency",
    source: article("O10"),
    standing: "derived",
    why: "Dependencies give a clear order; one on a task that is not there gives none.",
  },
  {
    id: "offboarding.check.cycle",
    source: article("O10"),
    standing: "derived",
    why: "Dependencies give a clear order; tasks that wait for each other have none.",
  },
  {
    id: "offboarding.check.due-before-dependency",
    source: article("O10"),
    standing: "derived",
    why: "Nothing can be due before what it waits for is.",
  },
  {
    id: "offboarding.check.owner-away",
    source: article("O17"),
    standing: "assumed",
    why: "Tasks are delegated to people. Whoever is away on all days on which a task can be done cannot do it.",
  },
  {
    id: "offboarding.check.no-fallback",
    source: article("O17"),
    standing: "assumed",
    why: "Who is away on some of the days and has nobody instead may be ill on the others.",
  },
  {
    id: "offboarding.check.evidence-absent",
    source: article("O5"),
    standing: "assumed",
    why: "The article wants papers complete and does not list them. Where the shipped task leaves a paper, another that does the same should.",
  },
  { id: "offboarding.check.no-remainder", source: article("O8"), standing: "stated" },
  {
    id: "offboarding.check.data-withheld",
    source: article("O5"),
    standing: "derived",
    why: "Return or deletion is the client’s choice and has no price in the law (GDPR, Art. 28(3)(g)); a processor was fined for keeping data over unpaid bills (AEPD, PS/00315/2020).",
  },

  { id: "offboarding.practice.procedure", source: article("O17"), standing: "stated" },
  { id: "offboarding.practice.standard-forms", source: article("O17"), standing: "stated" },
  { id: "offboarding.practice.automation", source: article("O17"), standing: "stated" },
  { id: "offboarding.practice.structured-feedback", source: article("O17"), standing: "stated" },
  { id: "offboarding.practice.central-data", source: article("O17"), standing: "stated" },
  { id: "offboarding.practice.ownership", source: article("O17"), standing: "stated" },
  { id: "offboarding.practice.review", source: article("O17"), standing: "stated" },
  { id: "offboarding.practice.personal", source: article("O17"), standing: "stated" },

  {
    id: "offboarding.plan.back-from-the-end",
    source: article("O4"),
    standing: "derived",
    why: "The end is to be planned. What is fixed is the last day; so every latest day is counted back from the due days, and the earliest ones only show how much room there is.",
  },
  {
    id: "offboarding.plan.working-days",
    source: article("O4"),
    standing: "assumed",
    why: "The article counts no days. A task is done on working days; a due day on a day off has passed when work begins again, so it moves back, and an earliest day moves on.",
  },
  {
    id: "offboarding.plan.finish-day",
    source: article("O10"),
    standing: "assumed",
    why: "The article wants a clear order and gives no lengths. The day of the start is not counted, as in the promise to a client; what waits may start on the day of the finish, since most tasks here take less than a day.",
  },
  {
    id: "offboarding.plan.left-out",
    source: article("O7"),
    standing: "assumed",
    why: "The article has no conditions. A task left out must not tear apart what it held together: whoever waited for it waits for what it waited for.",
  },
  {
    id: "offboarding.progress.evidence",
    source: article("O5"),
    standing: "derived",
    why: "No loose ends, and papers complete: what was said to be done and cannot be shown is open.",
  },
  {
    id: "offboarding.progress.in-turn",
    source: article("O10"),
    standing: "derived",
    why: "Dependencies give a clear order. An order that can be passed over is none, so such an event does not count.",
  },
  {
    id: "offboarding.progress.skipped",
    source: article("O10"),
    standing: "assumed",
    why: "The article knows no refusals, and clients do refuse an interview. With a reason on record it is out of the count; a required one stays visible as a gap.",
  },
  {
    id: "offboarding.progress.reopened",
    source: article("O5"),
    standing: "assumed",
    why: "What proved the first doing says nothing of the second. What was done after it stays done: it happened.",
  },
  {
    id: "offboarding.progress.due-follows",
    source: article("O4"),
    standing: "assumed",
    why: "A payment is due so many days after the invoice, whenever that was sent.",
  },
  {
    id: "offboarding.progress.weight",
    source: article("O10"),
    standing: "assumed",
    why: "The article weighs nothing. A share in which an optional call is worth as much as returning the data would mislead; three is our number.",
  },
] as const satisfies readonly Rule[];

/** Id of a rule of the offboarding room. */
export type OffboardingRuleId = (typeof all)[number]["id"];

/**
 * The rules of the offboarding room by id: the seven steps, the five mistakes, checks, practices, and what is ours in plan and
 * progress.
 *
 * @example
 * ```ts
 * import { offboardingRules } from "redress/offboarding";
 * offboardingRules.get("offboarding.mistake.no-thanks")?.source.at; // "O6"
 * ```
 */
export const offboardingRules = /* @__PURE__ */ defineRecords<Rule>(all);
