import { foresee, metricsRules } from "redress/metrics";
import { expect, test } from "vitest";
import { foreseenCases } from "../../golden/one-client.ts";

test.each(foreseenCases.map((one) => [one.id, one] as const))("what may be expected, %s", (_, { of, satisfied, loyal }) => {
  expect(foresee(of)).toMatchObject({ satisfied, loyal });
});

test("the two are worked out apart, and both are marked as ours", () => {
  const { rules } = foresee(foreseenCases[0].of);
  for (const rule of rules) expect(metricsRules.get(rule)).toMatchObject({ standing: "assumed" });
  const apart = new Set(foreseenCases.map(({ satisfied, loyal }) => `${satisfied} ${loyal}`));
  expect(apart.size).toBe(4);
});
