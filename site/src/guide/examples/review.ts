import { type ReplyStage, reviewReply } from "redress/dialogue";
import { en } from "redress/dialogue/lexicon/en";

interface Asked {
  text: string;
  stage: ReplyStage;
}

export function run({ text, stage }: Asked) {
  const review = reviewReply(text, { lexicon: en, stage });
  if (review.status === "refused") return review;
  return review.findings.map(({ code, rule, ...rest }) => ({ code, rule, at: "span" in rest ? text.slice(...rest.span) : undefined }));
}
