import { type FaultFinding, reviewReply } from "redress/dialogue";
import { lexiconOf } from "../elements/lexicons.ts";

/**
 * What had better not stand in a message. A farewell is no reply to a complaint: what such a reply has to hold is not asked of
 * it, so only the faults are told.
 */
export async function faultsOf(text: string, language: string): Promise<readonly FaultFinding[]> {
  const lexicon = await lexiconOf(language);
  if (!lexicon) return [];
  const review = reviewReply(text, { lexicon, stage: "first-contact" });
  return review.status === "reviewed" ? review.findings.flatMap((finding) => (finding.kind === "fault" ? [finding] : [])) : [];
}
