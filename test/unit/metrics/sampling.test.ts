import fc from "fast-check";
import {
  marginForNps,
  marginForShare,
  npsAmong,
  npsInterval,
  sampleSizeForNps,
  sampleSizeForShare,
  toAsk,
  wilson,
  wilsonAmong,
} from "redress/metrics";
import { describe, expect, test } from "vitest";
import { amongCases, npsAmongCases, reachedCases, toAskCases } from "../../golden/sampling.ts";

type Told<T> = Extract<T, { status: "ok" }>;
function told<T extends { readonly status: string }>(got: T): Told<T> {
  if (got.status !== "ok") throw new Error(JSON.stringify(got));
  return got as Told<T>;
}

describe("what was worked by hand", () => {
  test.each(toAskCases)("$id", ({ ask, expected, ...given }) => {
    const got = told(toAsk(given));
    expect(got.ask).toBe(ask);
    expect(got.expected).toBeCloseTo(expected, 9);
    expect(got.enough).toBe(expected >= given.answers);
  });
  test.each(reachedCases)("$id", ({ n, share, margin, ...of }) =>
    expect(told(marginForShare({ n, share, ...("population" in of && { population: of.population }) })).margin).toBeCloseTo(margin, 4),
  );
  test.each(amongCases)("$id", ({ input: [hits, n, population], low, high }) => {
    const got = told(wilsonAmong(hits, n, population));
    expect([got.low, got.high].map((end) => end.toFixed(4))).toEqual([low.toFixed(4), high.toFixed(4)]);
  });
  test.each(npsAmongCases)("$id", ({ input: [detractors, passives, promoters, population], nps, low, high }) => {
    const got = told(npsAmong({ detractors, passives, promoters }, population));
    expect(got.nps).toBe(nps);
    expect([got.low, got.high].map((end) => end.toFixed(4))).toEqual([low.toFixed(4), high.toFixed(4)]);
  });
});

describe("answers and margins are two sides of one formula", () => {
  const many = fc.integer({ min: 1, max: 5000 });
  const rate = fc.double({ min: 0.01, max: 0.99, noNaN: true });
  test("so many answers reach the margin, and one less does not", () =>
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 0.3, noNaN: true }),
        rate,
        fc.option(many, { nil: undefined }),
        (margin, share, population) => {
          const of = population === undefined ? {} : { population };
          const { n } = told(sampleSizeForShare({ margin, share, ...of }));
          expect(told(marginForShare({ n, share, ...of })).margin).toBeLessThanOrEqual(margin + 1e-9);
          if (n > 1) expect(told(marginForShare({ n: n - 1, share, ...of })).margin).toBeGreaterThan(margin - 1e-9);
        },
      ),
    ));
  test("the same for a score", () => {
    const { n } = told(sampleSizeForNps({ margin: 0.1, variance: 2 / 3, population: 300 }));
    expect(told(marginForNps({ n, variance: 2 / 3, population: 300 })).margin).toBeLessThanOrEqual(0.1);
    expect(told(marginForNps({ n: n - 1, variance: 2 / 3, population: 300 })).margin).toBeGreaterThan(0.1);
  });
  test("so many asked give the answers, and one less does not", () =>
    fc.assert(
      fc.property(many, rate, (answers, per) => {
        const { ask, enough } = told(toAsk({ answers, rate: per }));
        expect([enough, ask * per >= answers - 1e-6, (ask - 1) * per < answers]).toEqual([true, true, true]);
      }),
    ));
});

describe("among clients who are counted", () => {
  const counts = fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40)).filter(([a, b, c]) => a + b + c > 0);
  test("an interval holds its figure, is narrower than that of endlessly many, and nearly theirs where there are many", () =>
    fc.assert(
      fc.property(counts, fc.nat(100), ([a, b, c], rest) => {
        const [hits, n] = [a, a + b + c];
        const [among, of] = [told(wilsonAmong(hits, n, n + rest)), told(wilson(hits, n))];
        expect(among.low).toBeLessThanOrEqual(among.share);
        expect(among.high).toBeGreaterThanOrEqual(among.share);
        expect(among.high - among.low).toBeLessThanOrEqual(of.high - of.low + 1e-12);
        const endless = told(wilsonAmong(hits, n, 1e9));
        expect([endless.low, endless.high]).toEqual([expect.closeTo(of.low, 5), expect.closeTo(of.high, 5)]);
        const given = { detractors: a, passives: b, promoters: c };
        const [score, ofMany] = [told(npsAmong(given, 1e9)), told(npsInterval(given))];
        expect([score.low, score.high]).toEqual([expect.closeTo(ofMany.low, 5), expect.closeTo(ofMany.high, 5)]);
        expect(told(npsAmong(given, n + rest)).margin).toBeLessThanOrEqual(ofMany.margin + 1e-12);
      }),
    ));

  // Counted out: of so many clients with so many content, each number of them among those asked, with its probability.
  const choose = (n: number, k: number): number => (k < 0 || k > n ? 0 : k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k);
  test.each([
    [40, 20],
    [60, 20],
    [100, 60],
  ])("of %d clients %d answer, and the interval holds the true share about as often as it says", (population, n) => {
    const held = Array.from({ length: population + 1 }, (_, content) =>
      Array.from({ length: n + 1 }, (_, hits) => {
        const chance = (choose(content, hits) * choose(population - content, n - hits)) / choose(population, n);
        const { low, high } = told(wilsonAmong(hits, n, population));
        return content / population >= low - 1e-12 && content / population <= high + 1e-12 ? chance : 0;
      }).reduce((sum, one) => sum + one, 0),
    );
    expect(held.reduce((sum, one) => sum + one, 0) / held.length).toBeGreaterThan(0.94);
  });

  test("few are called few, but never more than there are, and not where all have answered", () => {
    expect(told(wilsonAmong(6, 12, 14)).few).toMatchObject({ needed: 14, more: 2 });
    expect(told(wilsonAmong(6, 12, 12)).few).toBeUndefined();
    expect(told(npsAmong({ detractors: 4, passives: 4, promoters: 4 }, 12)).few).toBeUndefined();
    expect(told(npsAmong({ detractors: 4, passives: 4, promoters: 4 }, 40)).few?.needed).toBeLessThanOrEqual(40);
  });
});

test.each([
  [toAsk({ answers: 0, rate: 0.5 }), "no-answers", "answers"],
  [toAsk({ answers: 1.5, rate: 0.5 }), "not-a-count", "answers"],
  [toAsk({ answers: 5, rate: 0 }), "not-a-share", "rate"],
  [toAsk({ answers: 5, rate: 1.2 }), "not-a-share", "rate"],
  [toAsk({ answers: 5, rate: 0.2, population: 0 }), "no-answers", "population"],
  [toAsk({ answers: 5, rate: 1e-300 }), "too-large", "rate"],
  [marginForShare({ n: 0 }), "no-answers", "n"],
  [marginForShare({ n: 5, population: 4 }), "more-hits-than-cases", "n"],
  [marginForShare({ n: 5, share: 2 }), "not-a-share", "share"],
  [marginForNps({ n: 5, variance: -1 }), "not-a-share", "variance"],
  [wilsonAmong(3, 5, 4), "more-hits-than-cases", "n"],
  [wilsonAmong(6, 5, 9), "more-hits-than-cases", "hits"],
  [wilsonAmong(3, 5, 9.5), "not-a-count", "population"],
  [npsAmong({ detractors: 1, passives: 1, promoters: 1 }, 2), "more-hits-than-cases", "n"],
])("%o is refused as %s", (got, code, field) => expect(got).toMatchObject({ status: "refused", code, field }));
