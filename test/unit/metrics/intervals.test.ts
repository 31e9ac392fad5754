import fc from "fast-check";
import { agrestiCoull, clopperPearson, newcombe, pooledZ, type ShareInterval, wald, wilson, wilsonContinuity } from "redress/metrics";
import { describe, expect, test } from "vitest";
import { shareDifferences, shareIntervals } from "../../golden/intervals.ts";

const methods = { wilson, wilsonContinuity, agrestiCoull, clopperPearson, wald } as const;
type Answer = ReturnType<(typeof methods)[keyof typeof methods]> | ReturnType<typeof newcombe>;
/** What is known to be an interval. */
function told<T extends Answer>(answer: T): Extract<T, { status: "ok" }> {
  if (answer.status !== "ok") throw new Error(`${answer.code} ${answer.field}`);
  return answer as Extract<T, { status: "ok" }>;
}
const shares = fc
  .integer({ min: 1, max: 2000 })
  .chain((n) => fc.record({ hits: fc.oneof(fc.constant(0), fc.constant(n), fc.nat(n)), n: fc.constant(n) }));
const confidences = fc.double({ min: 0.01, max: 0.9999, noNaN: true });

describe("printed elsewhere", () => {
  test.each(shareIntervals)("$id", ({ input: [hits, n], ...wanted }) => {
    const ends = ({ low, high }: ShareInterval) => [low, high].map((end) => Number(end.toFixed(4)));
    expect(ends(told(wilson(hits, n)))).toEqual(wanted.wilson);
    expect(ends(told(wilsonContinuity(hits, n)))).toEqual(wanted.continuity);
    expect(Math.abs(told(clopperPearson(hits, n)).low - wanted.exact[0])).toBeLessThan(0.000051);
    expect(Math.abs(told(clopperPearson(hits, n)).high - wanted.exact[1])).toBeLessThan(0.000051);
  });
  test.each(shareDifferences)("$id", ({ input: [k1, n1, k2, n2], score }) => {
    const got = told(newcombe({ hits: k1, n: n1 }, { hits: k2, n: n2 }));
    expect([got.low, got.high].map((end) => Number(end.toFixed(4)))).toEqual(score);
  });
});

describe.each(Object.entries(methods))("%s", (_, method) => {
  test("holds the share, lies within 0 and 1, mirrors, and grows with the confidence", () => {
    fc.assert(
      fc.property(shares, confidences, confidences, ({ hits, n }, one, other) => {
        const [sure, surer] = [one, other].sort((a, b) => a - b) as [number, number];
        const [narrow, wide] = [told(method(hits, n, { confidence: sure })), told(method(hits, n, { confidence: surer }))];
        for (const { low, share, high } of [narrow, wide]) {
          expect(low >= 0 && low <= share && share <= high && high <= 1).toBe(true);
        }
        expect(wide.low).toBeLessThanOrEqual(narrow.low + 1e-12);
        expect(wide.high).toBeGreaterThanOrEqual(narrow.high - 1e-12);
        const mirror = told(method(n - hits, n, { confidence: sure }));
        expect(narrow.low).toBeCloseTo(1 - mirror.high, 12);
        expect(narrow.high).toBeCloseTo(1 - mirror.low, 12);
      }),
    );
  });
  test("says when there are too few, and what it would take", () => {
    const few = told(method(3, 8));
    expect(few.few).toMatchObject({ margin: 0.1 });
    expect(few.few?.needed).toBe(8 + Number(few.few?.more));
    expect(told(method(10, 20)).few).toBeUndefined();
    expect(told(method(19, 19)).few).toEqual({ needed: 30, more: 11, margin: 0.1 });
  });
  test.each([0, 1, -1, Number.NaN, Number.POSITIVE_INFINITY])("refuses the confidence %d", (confidence) =>
    expect(method(1, 2, { confidence })).toMatchObject({ status: "refused", code: "confidence-out-of-range", field: "confidence" }),
  );
});

/** The chance of k or more of n at p in whole numbers: p is given in thousandths, nothing is rounded before the end. */
function exactTail(k: number, n: number, thousandths: number): number {
  let [sum, choose] = [0n, 1n];
  const [yes, no] = [BigInt(thousandths), BigInt(1000 - thousandths)];
  for (let i = 0; i <= n; i++) {
    if (i >= k) sum += choose * yes ** BigInt(i) * no ** BigInt(n - i);
    choose = (choose * BigInt(n - i)) / BigInt(i + 1);
  }
  return Number((sum * 10n ** 18n) / 1000n ** BigInt(n)) / 1e18;
}

test("the exact interval leaves out no chance that is likely enough, and holds none that is not", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 150 }), fc.nat(150), fc.integer({ min: 1, max: 999 }), (n, some, thousandths) => {
      const hits = some % (n + 1);
      const { low, high } = told(clopperPearson(hits, n));
      const p = thousandths / 1000;
      const within = exactTail(hits, n, thousandths) >= 0.025 && exactTail(n - hits, n, 1000 - thousandths) >= 0.025;
      expect(p >= low && p <= high).toBe(within);
    }),
  );
});

test("the exact interval solves its equation to twelve digits", () => {
  // By bisection with betainc at 40 digits.
  expect(told(clopperPearson(81, 263)).low).toBeCloseTo(0.25273674558527, 12);
  expect(told(clopperPearson(3, 1_000_000)).low).toBeCloseTo(6.186725501906401e-7, 18);
  expect(clopperPearson(1, 10_000_001)).toMatchObject({ status: "refused", code: "too-many-cases", field: "n" });
});

describe("a difference of two shares", () => {
  test("turns round with its sides, and lies within -1 and 1", () => {
    fc.assert(
      fc.property(shares, shares, confidences, (a, b, confidence) => {
        const [there, back] = [told(newcombe(a, b, { confidence })), told(newcombe(b, a, { confidence }))];
        expect(there.low).toBeCloseTo(-back.high, 12);
        expect(there.low >= -1 && there.low <= there.difference && there.difference <= there.high && there.high <= 1).toBe(true);
        const [z, turned] = [pooledZ(a, b), pooledZ(b, a)];
        if (z.status !== "ok" || turned.status !== "ok") expect(z).toMatchObject({ code: "no-variation" });
        else expect([z.z + turned.z, z.pValue]).toEqual([0, turned.pValue]);
      }),
    );
  });
  test("names the side that is refused", () => {
    expect(newcombe({ hits: 0, n: 0 }, { hits: 1, n: 2 })).toMatchObject({ code: "no-answers", field: "a.n" });
    expect(pooledZ({ hits: 1, n: 2 }, { hits: 3, n: 2 })).toMatchObject({ code: "more-hits-than-cases", field: "b.hits" });
    expect(newcombe({ hits: 1, n: 2 }, { hits: 1, n: 2 }, { confidence: 2 })).toMatchObject({ field: "confidence" });
  });
});
