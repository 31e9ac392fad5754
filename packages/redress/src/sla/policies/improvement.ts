import type { StageSpec, Term } from "../policy.ts";

/**
 * A stage for improvements, to be put into a policy of your own. The documents give it no term, so it has to be set: from the
 * record of a nonconformity to the check of all its measures, going on after the case is closed. Rule
 * `sla.stage.improvement` (C33).
 *
 * @example
 * ```ts
 * import { definePolicy, documentsPolicy, improvementStage } from "redress/sla";
 * const ours = definePolicy({
 *   ...documentsPolicy,
 *   id: "ours",
 *   stages: [...documentsPolicy.stages, improvementStage({ unit: "calendar-weeks", amount: 6 })],
 * });
 * ours.stages.at(-1)?.id; // "improvement"
 * ```
 */
export const improvementStage = (limit: Term): StageSpec => ({
  id: "improvement",
  basis: { rule: "sla.stage.improvement" },
  from: [{ event: "nonconformity-recorded" }],
  until: [{ event: "measure-verified" }],
  limit,
  pausedBy: "nothing",
  per: "nonconformity",
  outlivesCase: true,
});
