import { type ComplaintFacts, classify } from "redress/complaint";

export const run = (facts: ComplaintFacts) => classify(facts).importance;
