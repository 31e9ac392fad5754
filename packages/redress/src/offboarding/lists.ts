/** Kinds of client (O15). None of them is let go without an offboarding (O7). */
export const clientTypes = ["project", "retainer", "contract", "temporary"] as const;
export type ClientType = (typeof clientTypes)[number];

/** Why the work ends. */
export const endReasons = ["finished", "not-renewed", "unhappy", "non-payment", "breach", "mutual"] as const;
export type EndReason = (typeof endReasons)[number];

/** What a client may bring along that some tasks are only for. */
export const clientFlags = ["property", "successor"] as const;
export type ClientFlag = (typeof clientFlags)[number];

/** The seven steps (O8 to O14), by number. */
export const offboardingSteps = [1, 2, 3, 4, 5, 6, 7] as const;
export type OffboardingStep = (typeof offboardingSteps)[number];

/** The five mistakes (O3 to O7), by number. */
export const offboardingMistakes = [1, 2, 3, 4, 5] as const;
export type OffboardingMistake = (typeof offboardingMistakes)[number];

/** Roles of the shipped template: roles, never people. A template of your own may name others. */
export const offboardingRoles = [
  "account-manager",
  "project-lead",
  "interviewer",
  "finance",
  "it",
  "data-protection",
  "management",
  "client",
] as const;
export type ShippedRole = (typeof offboardingRoles)[number];

/** What a task does, so that the lint can tell an exit interview from an invoice whatever it is called. */
export const deeds = [
  "end-notice",
  "procedure",
  "concerns",
  "remainder",
  "open-work",
  "finish-work",
  "needs",
  "exit-interview",
  "survey",
  "feedback-record",
  "check-in",
  "reminders",
  "thanks",
  "results",
  "billing",
  "unpaid",
  "invoice",
  "payment",
  "receipts",
  "settlement",
  "account-list",
  "instructions",
  "hand-over",
  "next-phase",
  "successor",
  "revocation",
  "closing-accounts",
  "ending-terms",
  "data-choice",
  "data-return",
  "data-confirmation",
  "signing",
  "property",
  "approval",
  "archive",
  "sharing",
  "referral",
  "referral-thanks",
  "segment",
  "open-door",
  "review",
  "other",
] as const;
export type Deed = (typeof deeds)[number];

/** What clients are asked about at the end (O3): the first three belong into the interview, the others into the questionnaire. */
export const feedbackTopics = ["liked-most", "support-and-responsiveness", "feeling-valued", "procedure", "communication-style"] as const;
export type FeedbackTopic = (typeof feedbackTopics)[number];

/** What counts as evidence. */
export const evidenceKinds = [
  "message",
  "document",
  "list",
  "notes",
  "invoice",
  "receipt",
  "acknowledgement",
  "access-log",
  "confirmation",
  "signed-document",
] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** Working days of the calendar that is passed in, or days of the week one after the other. */
export const dayUnits = ["working-days", "calendar-days"] as const;
export type DayUnit = (typeof dayUnits)[number];

/** FS: starts when the other is finished; SS: when it has started; FF: finishes when it is finished, not before. */
export const dependencyTypes = ["FS", "SS", "FF"] as const;
export type DependencyType = (typeof dependencyTypes)[number];
