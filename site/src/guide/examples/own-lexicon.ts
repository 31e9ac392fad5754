import { defineLexicon, type FaultPhrases, reviewReply } from "redress/dialogue";
import { en } from "redress/dialogue/lexicon/en";

export function run({ ours, text }: { ours: FaultPhrases; text: string }) {
  const house = defineLexicon({ ...en.spec, faults: [...en.spec.faults, ours] });
  const review = reviewReply(text, { lexicon: house, stage: "first-contact" });
  if (review.status === "refused") return review;
  return review.findings.filter(({ kind }) => kind === "fault").map(({ code, rule }) => ({ code, rule }));
}
