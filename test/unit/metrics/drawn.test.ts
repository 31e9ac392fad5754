import fc from "fast-check";
import { bootstrap, npsBootstrap, quantile, quantileBootstrap } from "redress/metrics";
import { describe, expect, test } from "vitest";

const told = <T extends { readonly status: string }>(got: T) => {
  if (got.status !== "ok") throw new Error(JSON.stringify(got));
  return got as Extract<T, { status: "ok" }>;
};
const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 40 });

describe("a quantile", () => {
  test("is that of the line through the sorted values, by a slow reading of it", () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 100 }), (list, percent) => {
        // In hundredths of a step, in whole numbers: the value at (n - 1) p, between its two neighbours.
        const sorted = [...list].sort((a, b) => a - b);
        const hundredths = (list.length - 1) * percent;
        const at = Math.floor(hundredths / 100);
        const [below, above] = [sorted[at] as number, sorted[Math.min(at + 1, list.length - 1)] as number];
        const wanted = (below * (100 - (hundredths % 100)) + above * (hundredths % 100)) / 100;
        expect(told(quantile(list, percent / 100)).value).toBeCloseTo(wanted, 8);
      }),
    );
  });
  test("leaves the values as they were, and takes ends that are far apart", () => {
    const list = [3, 1, 2];
    expect(told(quantile(list, 0.5)).value).toBe(2);
    expect(list).toEqual([3, 1, 2]);
    expect(told(quantile([-1.7e308, 1.7e308], 0.5)).value).toBe(0);
  });
  test.each([
    [[], 0.5, "no-answers", "values"],
    [[1], 1.1, "not-a-share", "p"],
    [[1, Number.NaN], 0.5, "not-a-number", "values.1"],
  ])("of %o at %d is refused as %s", (list, p, code, field) => expect(quantile(list, p)).toMatchObject({ status: "refused", code, field }));
});

describe("drawn again", () => {
  const mean = (sample: readonly number[]) => sample.reduce((sum, one) => sum + one, 0) / sample.length;
  test("the same seed draws the same, another does not", () => {
    const list = Array.from({ length: 50 }, (_, at) => at ** 1.5);
    const by = (seed: number) => told(bootstrap(list, mean, { seed, draws: 1000 }));
    expect(by(4)).toEqual(by(4));
    expect(by(4).low).not.toBe(by(5).low);
    expect(by(4).low).not.toBe(by(4 + 2 ** 32).low);
  });
  test("a mean of many is where the normal interval is", () => {
    const list = Array.from({ length: 400 }, (_, at) => (at * 7919) % 400);
    const spread = (1.959964 * Math.sqrt((400 ** 2 - 1) / 12)) / 20;
    const got = told(bootstrap(list, mean, { seed: 11 }));
    expect(Math.abs(got.low - (199.5 - spread))).toBeLessThan(0.5);
    expect(Math.abs(got.high - (199.5 + spread))).toBeLessThan(0.5);
  });
  test("the median lies within its interval", () => {
    fc.assert(
      fc.property(values, fc.nat(), (list, seed) => {
        const { low, value, high } = told(quantileBootstrap(list, 0.5, { seed, draws: 1000 }));
        expect(low <= value && value <= high).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
  test.each([
    [bootstrap([], mean, { seed: 1 }), "no-answers", "sample"],
    [bootstrap([1], () => Number.NaN, { seed: 1 }), "not-a-number", "statistic"],
    [bootstrap([1], mean, { seed: -1 }), "not-a-count", "seed"],
    [bootstrap([1], mean, { seed: 1, draws: 10 }), "draws-out-of-range", "draws"],
    [npsBootstrap({ detractors: 0, passives: 0, promoters: 10_001 }, { seed: 1 }), "too-many-cases", "n"],
  ])("%o is refused as %s", (got, code, field) => expect(got).toMatchObject({ status: "refused", code, field }));
});
