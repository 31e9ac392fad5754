import type { ClientType, EndReason, OffboardingMistake } from "../lists.ts";
import type { TaskSpec } from "../shape.ts";

/** A change that puts a finding right; `applyPatches` makes it. */
export type TemplatePatch =
  | { readonly do: "add-task"; readonly task: TaskSpec }
  | { readonly do: "remove-task"; readonly task: string }
  | { readonly do: "set"; readonly task: string; readonly fields: Partial<Omit<TaskSpec, "id">> }
  /** `task` waits for `on` to be finished. */
  | { readonly do: "add-dependency"; readonly task: string; readonly on: string }
  | { readonly do: "remove-dependency"; readonly task: string; readonly on: string };

/** A fault of a template or a plan. */
export interface LintFinding {
  readonly code: LintCode;
  /** Rule that it breaks. */
  readonly rule: string;
  /** A mistake of the five, a fault of the plan, or a practice that is not followed. */
  readonly kind: "mistake" | "check" | "practice";
  readonly mistake?: OffboardingMistake;
  /** Ids of the tasks at fault; empty where a task is missing. */
  readonly tasks: readonly string[];
  readonly facts: Readonly<Record<string, string | number>>;
  /** For which clients it is so, where a template was read without one. */
  readonly where?: { readonly types: readonly ClientType[]; readonly reasons: readonly EndReason[] };
  /** What puts it right; empty where only people can decide. */
  readonly fix: readonly TemplatePatch[];
}

/** Codes of findings by the mistake of the five that they are signs of, in the documents' order. @internal */
export const codesOfMistakes = [
  ["no-exit-interview", "topic-missing", "feedback-not-advice", "not-confidential", "asked-before-the-end"],
  ["no-end-notice", "end-notice-undated", "no-account-list", "unpaid-unwatched", "no-receipts"],
  [
    "no-owner",
    "no-due-day",
    "no-data-choice",
    "no-data-return",
    "no-data-confirmation",
    "data-return-unproved",
    "no-revocation",
    "revocation-unproved",
    "no-hand-over",
    "hand-over-after-revocation",
  ],
  ["no-thanks", "thanks-not-personal", "no-check-in", "single-check-in", "all-automated"],
  ["type-loses-half", "type-loses-interview", "type-loses-thanks"],
] as const;

const others = [
  "two-accountable",
  "nobody-accountable",
  "unknown-dependency",
  "cycle",
  "due-before-dependency",
  "owner-away",
  "no-fallback",
  "evidence-absent",
  "no-remainder",
  "data-withheld",
  "practice-procedure",
  "practice-standard-forms",
  "practice-automation",
  "practice-structured-feedback",
  "practice-central-data",
  "practice-ownership",
  "practice-review",
  "practice-personal",
] as const;

export type LintCode = (typeof codesOfMistakes)[number][number] | (typeof others)[number];

/** Codes of findings; the sentence of each is `finding.offboarding.<code>`. */
export const lintCodes: readonly LintCode[] = /* @__PURE__ */ (() => [...codesOfMistakes.flat(), ...others])();
