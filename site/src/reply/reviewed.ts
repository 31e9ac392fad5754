import { type Lexicon, type ReplyRefusal, type ReplyReview, reviewReply } from "redress/dialogue";
import type { ReplyGiven } from "./state.ts";

/** What was written: the reply, and what it answers. */
export interface Written {
  readonly text: string;
  /** What the client wrote; empty where it was not given. */
  readonly complaint: string;
}

/** Reviews what was written by what is given of the case. */
export function reviewed(
  { text, complaint }: Written,
  { stage, fault, jurisdiction }: ReplyGiven,
  lexicon: Lexicon,
): ReplyReview | ReplyRefusal {
  const of = { faultEstablished: fault, ...(jurisdiction && { jurisdiction }), ...(complaint.trim() && { complaint }) };
  return reviewReply(text, { lexicon, stage, case: of });
}
