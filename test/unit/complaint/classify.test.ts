import { classify } from "redress/complaint";
import { describe, expect, test } from "vitest";
import { classified } from "../../golden/classification.ts";

describe("classify, against the hand-worked cases", () => {
  test.each(classified.map((one) => [one.id, one] as const))("%s", (_, { facts, expect: wanted }) => {
    const got = classify(facts);
    for (const [aspect, outcome] of Object.entries(wanted)) {
      const decision = got[aspect as keyof typeof got];
      expect(decision && ("outcome" in decision ? decision.outcome : decision.confidence)).toBe(outcome);
    }
  });
});
