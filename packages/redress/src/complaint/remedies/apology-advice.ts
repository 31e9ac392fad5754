import type { ComplaintRuleId } from "../rules.ts";
import { type ApologyLaw, apologyLaws } from "./apology-laws.ts";

/** What can be said about a fault, from feeling to liability. */
export const apologyActs = ["empathise", "acknowledge-problem", "apologise-for-fault", "admit-or-deny-liability"] as const;
export type ApologyAct = (typeof apologyActs)[number];

/** Whether to say it: do, you may, do not. */
export interface ActAdvice {
  readonly act: ApologyAct;
  readonly advice: "do" | "may" | "do-not";
  readonly rule: ComplaintRuleId;
}

/** What to say of blame. */
export interface ApologyAdvice {
  readonly acts: readonly ActAdvice[];
  /** The law that makes the difference, where one does. */
  readonly law?: ApologyLaw;
  readonly legalAdvice: false;
}

/**
 * What to say of blame: empathy always; that the problem exists always, which admits no liability; an apology for the fault
 * once it is evident, or earlier where the law says that an apology of itself admits nothing; liability is neither admitted
 * nor denied. A jurisdiction whose law we do not know, and anything but a `"yes"` for the fault, get the cautious default.
 * Never throws. No legal advice. Rules `complaint.apology.*` (T1, T2, T9, K4).
 *
 * @example
 * ```ts
 * import { apologyAdvice } from "redress/complaint";
 * apologyAdvice({ faultEvident: "no" }).acts[2]; // { act: "apologise-for-fault", advice: "do-not", rule: "complaint.apology.cautious" }
 * const there = apologyAdvice({ faultEvident: "no", jurisdiction: "england-and-wales" });
 * [there.acts[2]?.advice, there.law?.statute]; // ["may", "Compensation Act 2006"]
 * ```
 */
export function apologyAdvice(of: {
  /** Whether the company's fault is evident by now. */
  readonly faultEvident: "yes" | "no" | "unknown";
  readonly jurisdiction?: string;
}): ApologyAdvice {
  const law = apologyLaws.find(({ jurisdiction }) => jurisdiction === of?.jurisdiction);
  const fault: Omit<ActAdvice, "act"> =
    of?.faultEvident === "yes"
      ? { advice: "do", rule: "complaint.apology.fault" }
      : law
        ? { advice: "may", rule: "complaint.apology.no-admission" }
        : { advice: "do-not", rule: "complaint.apology.cautious" };
  const acts: readonly ActAdvice[] = [
    { act: "empathise", advice: "do", rule: "complaint.apology.empathy" },
    { act: "acknowledge-problem", advice: "do", rule: "complaint.apology.problem" },
    { act: "apologise-for-fault", ...fault },
    { act: "admit-or-deny-liability", advice: "do-not", rule: "complaint.apology.liability" },
  ];
  return law ? { acts, law, legalAdvice: false } : { acts, legalAdvice: false };
}
