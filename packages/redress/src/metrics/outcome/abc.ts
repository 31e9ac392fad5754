import { type OutcomeFacts, type Quadrant, quadrantOf } from "./quadrant.ts";
import { type OutcomeRefusal, refuseOutcome } from "./refusal.ts";

/** The options of the question, with the fourth that the document leaves out. */
export const abcOptions = ["a", "b", "c", "d"] as const;
export type AbcOption = (typeof abcOptions)[number];

/** What each option tells of the two answers; an exercise grades it by the table `outcome`. */
export const abcFacts = {
  /** Complains, and goes on using it, for a while at least. */
  a: { satisfied: "no", loyal: "yes" },
  /** Says that all is well, and next time buys from a competitor. */
  b: { satisfied: "yes", loyal: "no" },
  /** Satisfied, and after years buys of the same maker again. */
  c: { satisfied: "yes", loyal: "yes" },
  /** Complains, and buys elsewhere. */
  d: { satisfied: "no", loyal: "no" },
} as const satisfies Record<AbcOption, OutcomeFacts>;

/** Which clients an option describes, and whether they are satisfied in full. */
export interface AbcReading {
  readonly status: "ok";
  readonly option: AbcOption;
  readonly quadrant: Quadrant;
  /** Content and buying again: only this leads to further sales. It is no word yet on whether the company earns by it. */
  readonly full: boolean;
  readonly rule: string;
}

/**
 * Reads an option of the question which clients of a maker of phones or cars are really satisfied. Only c is satisfied in
 * full; b is content and gone all the same. The fourth, d, is ours: the document does not offer it. Refused as
 * `not-an-option`. Rules `metrics.abc.only-c`, `metrics.abc.fourth`, and those of the table `outcome` (M11, K11).
 *
 * @example
 * ```ts
 * import { readAbc } from "redress/metrics";
 * const b = readAbc("b");
 * b.status === "ok" && [b.quadrant, b.full]; // ["mercenary", false]
 * ```
 */
export function readAbc(option: AbcOption): AbcReading | OutcomeRefusal<"not-an-option"> {
  const read = Object.hasOwn(abcFacts, option) ? quadrantOf(abcFacts[option]) : undefined;
  if (read?.status !== "ok") return refuseOutcome("not-an-option", "option", option, abcOptions);
  return { status: "ok", option, quadrant: read.quadrant, full: read.quadrant === "apostle", rule: read.rule };
}
