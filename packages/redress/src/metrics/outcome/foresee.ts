import type { OutcomeRuleId } from "../outcome-rules.ts";

type YesNo = "yes" | "no";

/** What happened to a client whose complaint was handled. */
export interface Handled {
  /** She was heard, and left the talk knowing what will be done and when. */
  readonly heard: YesNo;
  /** What was lost was made good, at least. */
  readonly madeGood: YesNo;
  /** A person spoke to her within the term. */
  readonly prompt: YesNo;
  /** More was given than was lost. */
  readonly more: YesNo;
  /** The same thing went wrong again afterwards. */
  readonly recurred: YesNo;
}

/** What may be expected of her: never a record of what she said or did. */
export interface Foreseen {
  readonly satisfied: YesNo;
  readonly loyal: YesNo;
  readonly rules: readonly [OutcomeRuleId, OutcomeRuleId];
}

const yesNo = (met: boolean): YesNo => (met ? "yes" : "no");

/**
 * What may be expected of one client after her complaint, for stories and exercises: content with the resolution where she was
 * heard and her loss made good; staying where it was prompt, more than she lost, and did not happen again. The two are worked
 * out apart. For a real client ask, and record what she says: this is no forecast.
 * Rules `metrics.foreseen.satisfied` and `metrics.foreseen.loyal`, assumed (C17, C36, C40).
 *
 * @example
 * ```ts
 * import { foresee } from "redress/metrics";
 * const paidBack = foresee({ heard: "yes", madeGood: "yes", prompt: "yes", more: "no", recurred: "no" });
 * [paidBack.satisfied, paidBack.loyal]; // ["yes", "no"]
 * ```
 */
export function foresee({ heard, madeGood, prompt, more, recurred }: Handled): Foreseen {
  return {
    satisfied: yesNo(heard === "yes" && madeGood === "yes"),
    loyal: yesNo(prompt === "yes" && more === "yes" && recurred === "no"),
    rules: ["metrics.foreseen.satisfied", "metrics.foreseen.loyal"],
  };
}
