import type { ReplyFault } from "redress/dialogue";

/** Sentences that a lexicon is held to, worked out before its phrases. Read while the fault is not established, at first contact. */
export interface LexiconCases {
  /** The fault, and a sentence that commits it. */
  readonly mustHit: readonly (readonly [fault: ReplyFault, sentence: string])[];
  /** Sentences without any fault, most of them near one. */
  readonly mustMiss: readonly string[];
}
