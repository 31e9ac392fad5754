import fc from "fast-check";
import { normalCdf, normalQuantile } from "redress/metrics";
import { expect, test } from "vitest";

// As near as a number gets, by multiple precision arithmetic.
test.each([
  [-1, 0.15865525393145705],
  [-0.5, 0.3085375387259869],
  [-1.2, 0.11506967022170828],
  [-1.5, 0.06680720126885807],
  [-2, 0.02275013194817921],
  [-3, 0.0013498980316300946],
  [-5, 2.866515718791939e-7],
  [3, 0.9986501019683699],
])("the normal distribution up to %d", (z, wanted) => {
  expect(Math.abs(Number(normalCdf(z)) / wanted - 1)).toBeLessThan(2e-14);
});

test.each([
  [0.9, 1.2815515655446004],
  [0.95, 1.6448536269514722],
  [0.975, 1.9599639845400543],
  [0.995, 2.5758293035489004],
  [1e-300, -37.0470962993612],
])("the normal quantile at %d", (p, wanted) => {
  expect(Math.abs(Number(normalQuantile(p)) / wanted - 1)).toBeLessThan(1e-14);
});

test("quantile and distribution undo each other, over the whole range", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-300, max: 0.5, noNaN: true }), (p) => {
      expect(Math.abs(Number(normalCdf(Number(normalQuantile(p)))) / p - 1)).toBeLessThan(1e-12);
    }),
  );
  expect([normalCdf(Number.NEGATIVE_INFINITY), normalCdf(0), normalCdf(Number.POSITIVE_INFINITY)]).toEqual([0, 0.5, 1]);
});

test.each([0, 1, -0.1, 2, Number.NaN])("the quantile at %d is refused", (p) =>
  expect(normalQuantile(p)).toMatchObject({ status: "refused", code: "not-a-share" }),
);
