import fc from "fast-check";
import { comparison, type NpsCounts, npsAnswers, npsCategory, npsDifference, npsInterval, npsWald } from "redress/metrics";
import { describe, expect, test } from "vitest";

const told = <T extends { readonly status: string }>(got: T) => {
  if (got.status !== "ok") throw new Error(JSON.stringify(got));
  return got as Extract<T, { status: "ok" }>;
};
const anyCounts = fc
  .record({ detractors: fc.nat(300), passives: fc.nat(300), promoters: fc.nat(300) })
  .filter(({ detractors, passives, promoters }) => detractors + passives + promoters > 1);
const anyScore = fc.oneof(fc.integer({ min: 0, max: 10 }), fc.constantFrom(null, undefined, "9", "", 7.5, -1, 11, Number.NaN));

describe("answers", () => {
  test("every score has its category, and nothing else has one", () => {
    const categories = Array.from({ length: 11 }, (_, score) => npsCategory(score));
    expect(categories).toEqual([...Array(7).fill("detractor"), "passive", "passive", "promoter", "promoter"]);
    for (const none of [-1, 11, 7.5, "9", null, Number.NaN]) expect(npsCategory(none)).toBeUndefined();
  });

  test("what does not count is said, with what it held and how often", () => {
    expect(told(npsAnswers([9, "9", null, null, undefined, 7.5, 11, -1, Number.NaN, Number.POSITIVE_INFINITY])).excluded).toEqual([
      { why: "not-a-number", value: "9", count: 1 },
      { why: "missing", value: "null", count: 2 },
      { why: "missing", value: "undefined", count: 1 },
      { why: "not-whole", value: "7.5", count: 1 },
      { why: "off-scale", value: "11", count: 1 },
      { why: "off-scale", value: "-1", count: 1 },
      { why: "not-a-number", value: "NaN", count: 1 },
      { why: "off-scale", value: "Infinity", count: 1 },
    ]);
  });

  test("their order does not matter, and two lists count as much as one of both", () => {
    fc.assert(
      fc.property(fc.array(anyScore), fc.array(anyScore), (first, second) => {
        const count = (scores: readonly unknown[]) => {
          const got = npsAnswers(scores);
          return got.status === "ok"
            ? [got.detractors, got.passives, got.promoters, got.n, got.excludedCount]
            : [0, 0, 0, 0, scores.length];
        };
        const both = count([...first, ...second]);
        expect(count([...second, ...first].reverse())).toEqual(both);
        expect(count(first).map((one, at) => one + Number(count(second)[at]))).toEqual(both);
      }),
    );
  });
});

describe("the interval", () => {
  const turned = ({ detractors, passives, promoters }: NpsCounts) => ({ detractors: promoters, passives, promoters: detractors });
  test.each([
    ["adjusted", npsInterval],
    ["plain", npsWald],
  ] as const)("the %s one holds the score, lies on the scale, mirrors, and grows with the confidence", (_, interval) => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const got = told(interval(counts));
        expect(-1 <= got.low && got.low <= got.nps && got.nps <= got.high && got.high <= 1).toBe(true);
        const mirror = told(interval(turned(counts)));
        expect(mirror.low).toBeCloseTo(-got.high, 12);
        expect(told(interval(counts, { confidence: 0.99 })).margin).toBeGreaterThanOrEqual(got.margin);
      }),
    );
  });

  test("without variance the plain one says so, and the adjusted one has a width", () => {
    for (const counts of [
      { detractors: 0, passives: 0, promoters: 10 },
      { detractors: 0, passives: 10, promoters: 0 },
    ]) {
      expect(told(npsWald(counts))).toMatchObject({ degenerate: true, variance: 0, margin: 0 });
      expect(told(npsInterval(counts)).high - told(npsInterval(counts)).low).toBeGreaterThan(0.3);
    }
    expect(told(npsWald({ detractors: 1, passives: 0, promoters: 9 })).degenerate).toBe(false);
  });

  test("says how many answers would tell, for 45 as for 5", () => {
    // Variance (30 + 1.5) / 48 = 0.65625; 1.96 squared times it, over 0.01, is 252.1.
    expect(told(npsInterval({ detractors: 15, passives: 15, promoters: 15 })).few).toEqual({ needed: 253, more: 208, margin: 0.1 });
    expect(told(npsInterval({ detractors: 340, passives: 340, promoters: 340 })).few).toBeUndefined();
  });

  test("refuses no answers, and one alone where a sample's variance is asked", () => {
    expect(npsInterval({ detractors: 0, passives: 0, promoters: 0 })).toMatchObject({ code: "no-answers" });
    expect(npsWald({ detractors: 0, passives: 0, promoters: 1 }, { divisor: "n-1" })).toMatchObject({ code: "too-few-cases" });
  });
});

describe("two scores", () => {
  test("the difference turns its sign with its sides, by both methods", () => {
    fc.assert(
      fc.property(anyCounts, anyCounts, fc.constantFrom("wald", "adjusted-wald"), (a, b, method) => {
        const [there, back] = [npsDifference(a, b, { method }), npsDifference(b, a, { method })];
        if (there.status !== "ok" || back.status !== "ok") return expect([there, method]).toMatchObject([{ code: "no-variation" }, "wald"]);
        expect(there.z).toBeCloseTo(-back.z, 12);
        expect(there.low).toBeCloseTo(-back.high, 12);
        expect(there.pValue).toBeCloseTo(back.pValue, 12);
      }),
    );
  });

  test("adjusted, it is that of both with three answers more", () => {
    const got = told(npsDifference({ detractors: 1, passives: 2, promoters: 3 }, { detractors: 7, passives: 1, promoters: 2 }));
    // The two adjusted scores 2/9 and -5/13 of the vectors, with their standard errors.
    expect(got.centre).toBeCloseTo(2 / 9 + 5 / 13, 12);
    expect(got.se).toBeCloseTo(Math.hypot(0.249828473393, 0.225279879536), 11);
    expect(got.z).toBeCloseTo(got.centre / got.se, 12);
    expect(got.difference).toBe(2 / 6 + 0.5);
  });
});

describe("a change", () => {
  const verdict = (...of: Parameters<typeof comparison>) => told(comparison(...of)).verdict;
  test.each([
    [{ hits: 48, n: 80 }, { hits: 56, n: 70 }, "rose"],
    [{ hits: 56, n: 70 }, { hits: 48, n: 80 }, "fell"],
    [{ hits: 8, n: 20 }, { hits: 11, n: 20 }, "not-distinguishable"],
    [{ hits: 0, n: 19 }, { hits: 400, n: 400 }, "too-few"],
    [{ hits: 30, n: 30 }, { hits: 30, n: 30 }, "not-distinguishable"],
  ] as const)("of shares, %o to %o: %s", (before, after, wanted) => expect(verdict(before, after)).toBe(wanted));

  test("of scores, and with what is needed where there are too few", () => {
    const low = { detractors: 200, passives: 250, promoters: 550 };
    const high = { detractors: 150, passives: 250, promoters: 600 };
    expect([verdict(low, high), verdict(high, low), verdict(low, low)]).toEqual(["rose", "fell", "not-distinguishable"]);
    expect(told(comparison(low, { detractors: 1, passives: 1, promoters: 1 }))).toMatchObject({
      verdict: "too-few",
      few: { needed: 20, more: 17 },
    });
  });

  test("where all answers are alike there is an interval and no chance to tell", () =>
    expect(told(comparison({ hits: 30, n: 30 }, { hits: 30, n: 30 })).pValue).toBeUndefined());

  test("names the side that is refused", () =>
    expect(comparison({ hits: 1, n: 0 }, { hits: 1, n: 2 })).toMatchObject({ code: "no-answers", field: "before.n" }));
});
