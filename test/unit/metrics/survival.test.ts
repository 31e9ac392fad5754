import fc from "fast-check";
import { type FollowedCase, restrictedMean, survival, survivalQuantile } from "redress/metrics";
import { describe, expect, test } from "vitest";

const told = <T extends { readonly status: string }>(got: T) => {
  if (got.status !== "ok") throw new Error(JSON.stringify(got));
  return got as Extract<T, { status: "ok" }>;
};
const ended = (duration: number): FollowedCase => ({ duration, ended: true });
const open = (duration: number): FollowedCase => ({ duration, ended: false });

// Freireich and others 1963, weeks in remission under 6-MP: in every textbook, and in R as MASS::gehan.
const remission = [...[6, 6, 6, 7, 10, 13, 16, 22, 23].map(ended), ...[6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map(open)];

describe("a known table", () => {
  const curve = told(survival(remission));
  test("the share still open, to four digits", () => {
    const falls = curve.steps.filter((step) => step.ended).map(({ at, atRisk, surviving }) => [at, atRisk, Number(surviving.toFixed(4))]);
    expect(falls).toEqual([
      [6, 21, 0.8571],
      [7, 17, 0.8067],
      [10, 15, 0.7529],
      [13, 12, 0.6902],
      [16, 11, 0.6275],
      [22, 7, 0.5378],
      [23, 6, 0.4482],
    ]);
    expect([curve.n, curve.ended, curve.open]).toEqual([21, 9, 12]);
  });
  test("Greenwood's error at six weeks is 0.0764, and the interval is its log-log one", () => {
    const [first] = curve.steps;
    const log = Math.log(6 / 7);
    const error = 0.076360354 / (6 / 7) / Math.abs(log);
    expect(first?.low).toBeCloseTo((6 / 7) ** Math.exp(1.959963985 * error), 7);
    expect(first?.high).toBeCloseTo((6 / 7) ** Math.exp(-1.959963985 * error), 7);
  });
  test("the median is 23 weeks, and has no upper end yet", () =>
    expect(told(survivalQuantile(curve, 0.5))).toMatchObject({
      value: { reached: true, at: 23 },
      low: { reached: true, at: 13 },
      high: { reached: false, longest: 35 },
    }));
  test("nine of ten have not ended yet", () => expect(told(survivalQuantile(curve, 0.9)).value).toEqual({ reached: false, longest: 35 }));
  test("there are too few: nine ended", () => expect(curve.few).toEqual({ needed: 20, more: 11 }));
  test("beyond the longest nothing is told", () =>
    expect(restrictedMean(curve, 36)).toMatchObject({ status: "refused", code: "beyond-follow-up" }));
});

const durations = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 60 });
const anyCases = fc.array(fc.record({ duration: fc.integer({ min: 0, max: 30 }), ended: fc.boolean() }), { minLength: 1, maxLength: 60 });

describe("properties", () => {
  test("with none open the curve is the share of the longer ones, and the mean up to the end the plain mean", () => {
    fc.assert(
      fc.property(durations, (times) => {
        const curve = told(survival(times.map(ended)));
        for (const { at, surviving } of curve.steps)
          expect(surviving).toBeCloseTo(times.filter((time) => time > at).length / times.length, 12);
        expect(told(restrictedMean(curve)).mean).toBeCloseTo(times.reduce((sum, time) => sum + time, 0) / times.length, 10);
      }),
    );
  });
  test("with none open the mean's error is that of a plain mean, dividing by n", () => {
    fc.assert(
      fc.property(durations, (times) => {
        const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
        const margin = (1.959963985 * Math.sqrt(times.reduce((sum, time) => sum + (time - mean) ** 2, 0))) / times.length;
        const got = told(restrictedMean(told(survival(times.map(ended)))));
        expect(got.low).toBeCloseTo(Math.max(0, mean - margin), 6);
        expect(got.high).toBeCloseTo(Math.min(Math.max(...times), mean + margin), 6);
      }),
    );
  });
  test("the curve falls from 1 within its limits, and every case is in one step", () => {
    fc.assert(
      fc.property(anyCases, (cases) => {
        const { steps, n } = told(survival(cases));
        let [last, left] = [1, n];
        for (const step of steps) {
          expect(step.surviving <= last && step.low <= step.surviving && step.surviving <= step.high + 1e-12).toBe(true);
          expect(step.low >= 0 && step.high <= 1).toBe(true);
          expect(step.atRisk).toBe(left);
          left -= step.ended + step.open;
          last = step.surviving;
        }
        expect(left).toBe(0);
      }),
    );
  });
  test("an ended case that is still open instead never makes it seem quicker", () => {
    fc.assert(
      fc.property(anyCases, fc.nat(), (cases, some) => {
        const at = some % cases.length;
        const later = cases.map((one, place) => (place === at ? { ...one, ended: false } : one));
        const [before, after] = [told(survival(cases)), told(survival(later))];
        const limit = Math.max(...cases.map(({ duration }) => duration));
        expect(told(restrictedMean(after, limit)).mean).toBeGreaterThanOrEqual(told(restrictedMean(before, limit)).mean - 1e-9);
      }),
    );
  });
  test("an open case counts as at risk where another ends", () => {
    expect(told(survival([ended(3), open(3)])).steps).toMatchObject([{ at: 3, atRisk: 2, surviving: 0.5 }]);
  });
});
