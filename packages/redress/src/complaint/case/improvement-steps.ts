import type { CaseEventType } from "./event.ts";

/**
 * The events of the improvement stage in their order: what did not conform, why, what is done about it, and whether that
 * works. They go on after the client has the answer. Rule `complaint.case.improvement-order` (C33).
 *
 * @example
 * ```ts
 * import { improvementSteps } from "redress/complaint";
 * improvementSteps.at(-1); // "measure-verified"
 * ```
 */
export const improvementSteps = [
  "nonconformity-recorded",
  "cause-recorded",
  "measure-agreed",
  "measure-verified",
] as const satisfies readonly CaseEventType[];
