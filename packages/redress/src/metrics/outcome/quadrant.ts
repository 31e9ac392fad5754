import { compile } from "../../decision/compile.ts";
import { decide, type Facts, yesNo } from "../../decision/index.ts";
import { type OutcomeRefusal, refuseOutcome } from "./refusal.ts";

/**
 * Where a client stands after a complaint: content and stays, content and leaves, discontent and stays, discontent and
 * leaves. The names are those of Jones and Sasser (1995).
 */
export const quadrants = ["apostle", "mercenary", "hostage", "defector"] as const;
export type Quadrant = (typeof quadrants)[number];

/**
 * Where a client stands after a complaint, by two answers that are never concluded from one another: content with the
 * resolution (C17), and keeps working with the company (C16). Rules `metrics.outcome.*` (C18).
 *
 * @example
 * ```ts
 * import { decide } from "redress/decision";
 * import { outcome } from "redress/metrics";
 * const decision = decide(outcome, { satisfied: "no", loyal: "yes" });
 * decision.confidence === "settled" && decision.outcome; // "hostage"
 * ```
 */
export const outcome = /* @__PURE__ */ compile({
  id: "metrics.outcome",
  inputs: {
    /** Content with the resolution. */
    satisfied: yesNo,
    /** Keeps working with the company after the complaint. */
    loyal: yesNo,
  },
  outcomes: quadrants,
  rows: [
    { rule: "apostle", when: { satisfied: "yes", loyal: "yes" }, outcome: "apostle" },
    { rule: "mercenary", when: { satisfied: "yes", loyal: "no" }, outcome: "mercenary" },
    { rule: "hostage", when: { satisfied: "no", loyal: "yes" }, outcome: "hostage" },
    { rule: "defector", when: { satisfied: "no", loyal: "no" }, outcome: "defector" },
  ],
});

/** The two answers of a client; one left out is unknown. */
export type OutcomeFacts = Facts<(typeof outcome)["spec"]["inputs"]>;

/** The quadrant, or the ones still possible and the answers that are missing. */
export type QuadrantReading =
  | { readonly status: "ok"; readonly quadrant: Quadrant; readonly rule: string }
  | { readonly status: "open"; readonly candidates: readonly Quadrant[]; readonly missing: readonly ("satisfied" | "loyal")[] };

/**
 * The quadrant of two answers, by the table `outcome`. With an answer missing it stays open, and says what is missing:
 * a satisfied client is not taken for a loyal one. Rules `metrics.outcome.*` (C16-C18).
 *
 * An answer that is neither yes, no nor unknown is refused as `not-an-answer`.
 *
 * @example
 * ```ts
 * import { quadrantOf } from "redress/metrics";
 * const left = quadrantOf({ satisfied: "yes", loyal: "no" });
 * left.status === "ok" && left.quadrant; // "mercenary"
 * const open = quadrantOf({ satisfied: "yes" });
 * open.status === "open" && open.candidates; // ["apostle", "mercenary"]
 * ```
 */
export function quadrantOf(facts: OutcomeFacts): QuadrantReading | OutcomeRefusal<"not-an-answer"> {
  const decision = decide(outcome, facts, { explain: false });
  if (decision.confidence === "none") {
    const [field, value] = "input" in decision ? [decision.input, "value" in decision ? decision.value : decision.input] : ["", ""];
    return refuseOutcome("not-an-answer", field, value, ["yes", "no", "unknown"]);
  }
  if (decision.confidence !== "open") return { status: "ok", quadrant: decision.outcome, rule: decision.rule };
  const missing = (["satisfied", "loyal"] as const).filter((input) => (facts[input] ?? "unknown") === "unknown");
  return { status: "open", candidates: decision.candidates, missing };
}
