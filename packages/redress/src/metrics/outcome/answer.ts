import { type AfterComplaint, loyaltyBases } from "../../complaint/case/index.ts";
import { checkCount, type MetricRefusal } from "../refusal.ts";
import { type Quadrant, quadrantOf } from "./quadrant.ts";
import { type OutcomeRefusal, refuseOutcome } from "./refusal.ts";

/** What can be wrong with the two answers of one client. */
export type AnswerRefusal = OutcomeRefusal<"not-an-answer"> | MetricRefusal<"not-a-count">;

const threeWays = ["yes", "no", "unknown"] as const;

/** What is wrong with the two answers of one client, or nothing. @internal */
export function faultOf(answer: AfterComplaint, field: string): AnswerRefusal | undefined {
  const { satisfied, loyalty } = answer;
  if (!threeWays.includes(satisfied)) return refuseOutcome("not-an-answer", `${field}.satisfied`, satisfied, threeWays);
  if (!threeWays.includes(loyalty?.loyal)) return refuseOutcome("not-an-answer", `${field}.loyalty.loyal`, loyalty?.loyal, threeWays);
  if (loyalty.loyal === "unknown") return undefined;
  const { basis } = loyalty;
  if (!loyaltyBases.includes(basis)) return refuseOutcome("not-an-answer", `${field}.loyalty.basis`, basis, loyaltyBases);
  return basis === "observed-after" ? checkCount(loyalty.days, `${field}.loyalty.days`) : undefined;
}

/** The quadrant of a client, where both answers are known. @internal */
export function cellOf({ satisfied, loyalty: { loyal } }: AfterComplaint): Quadrant | undefined {
  const reading = quadrantOf({ satisfied, loyal });
  return reading.status === "ok" ? reading.quadrant : undefined;
}
