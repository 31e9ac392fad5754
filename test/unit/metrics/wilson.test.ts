import fc from "fast-check";
import { wilson } from "redress/metrics";
import { describe, expect, test } from "vitest";
import golden from "../../golden/wilson.json" with { type: "json" };

const at95 = golden.filter((one) => one.input.confidence === 0.95);

describe("wilson", () => {
  test.each(at95.map((one) => [one.id, one] as const))("%s", (_, { input, expected, tolerance }) => {
    const got = wilson(input.successes, input.n);
    if (!Array.isArray(expected)) return expect(got.status).toBe("refused");
    expect(got.status === "ok" && Math.abs(got.low - Number(expected[0]))).toBeLessThanOrEqual(tolerance as number);
    expect(got.status === "ok" && Math.abs(got.high - Number(expected[1]))).toBeLessThanOrEqual(tolerance as number);
  });

  test("solves the score equation at both ends, and mirrors", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(5000), (n, k) => {
        const hits = k % (n + 1);
        const got = wilson(hits, n);
        const mirror = wilson(n - hits, n);
        if (got.status !== "ok" || mirror.status !== "ok") throw new Error("refused");
        expect(got.low).toBeCloseTo(1 - mirror.high, 12);
        for (const end of [got.low, got.high]) {
          if (end <= 0 || end >= 1) continue;
          expect(Math.abs(got.share - end) / Math.sqrt((end * (1 - end)) / n)).toBeCloseTo(1.959963984540054, 6);
        }
      }),
    );
  });

  test.each([
    [0, 0, "no-answers", "n"],
    [-1, 3, "not-a-count", "hits"],
    [1.5, 3, "not-a-count", "hits"],
    [1, Number.NaN, "not-a-count", "n"],
    [4, 3, "more-hits-than-cases", "hits"],
  ])("refuses %d of %d: %s", (hits, n, code, field) => {
    expect(wilson(hits, n)).toMatchObject({ status: "refused", code, field });
  });
});
