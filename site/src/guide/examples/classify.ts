import { type ComplaintFacts, classify } from "redress/complaint";

export function run(facts: ComplaintFacts) {
  const { origin } = classify(facts);
  return origin;
}
