import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { itemStatistics } from "../../../packages/results/src/analysis/items.ts";
import { testStatistics } from "../../../packages/results/src/analysis/test.ts";

const sets = fc.tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 0, max: 30 })).chain(([items, learners]) =>
  fc.array(fc.array(fc.constantFrom(0, 0.25, 0.5, 1), { minLength: items, maxLength: items }), {
    minLength: learners,
    maxLength: learners,
  }),
);
const ones = (marks: readonly (readonly number[])[]) => Array.from({ length: marks[0]?.length ?? 2 }, () => 1);
const numbers = (found: object) => Object.values(found).filter((value) => typeof value === "number");

describe("whatever the marks", () => {
  test("every figure is a finite number or says why there is none", () => {
    fc.assert(
      fc.property(sets, (marks) => {
        for (const found of [...itemStatistics(marks, ones(marks)), testStatistics(marks)])
          for (const value of numbers(found)) expect(Number.isFinite(value)).toBe(true);
      }),
    );
  });
  test("weights make 100, discrimination stays within -100 and 100, and efficiency goes no higher", () => {
    fc.assert(
      fc.property(sets, (marks) => {
        const found = itemStatistics(marks, ones(marks));
        const weights = found.map(({ weight }) => weight).filter((weight) => typeof weight === "number");
        if (weights.length) expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(100, 6);
        for (const { discrimination, efficiency } of found) {
          if (typeof discrimination === "number") expect(Math.abs(discrimination)).toBeLessThanOrEqual(100);
          // Beneath -100 it may fall: the greatest is measured upwards only.
          if (typeof efficiency === "number") expect(efficiency).toBeLessThanOrEqual(100 + 1e-9);
        }
      }),
    );
  });
  test("neither the order of the learners nor that of the items matters", () => {
    fc.assert(
      fc.property(sets, (marks) => {
        const turned = [...marks].reverse().map((row) => [...row].reverse());
        const [a, b] = [itemStatistics(marks, ones(marks)), [...itemStatistics(turned, ones(marks))].reverse()];
        for (const [at, one] of a.entries())
          for (const [name, value] of Object.entries(one)) {
            const other = b[at]?.[name as keyof typeof one];
            if (typeof value === "number") expect(other).toBeCloseTo(value, 6);
            else expect(other).toBe(value);
          }
      }),
    );
  });
  test("where all marks are halved, nothing but the points changes", () => {
    fc.assert(
      fc.property(sets, (marks) => {
        const halved = marks.map((row) => row.map((mark) => mark / 2));
        const [a, b] = [testStatistics(marks), testStatistics(halved)];
        if (typeof a.consistency === "number") expect(b.consistency).toBeCloseTo(a.consistency, 6);
        if (typeof a.standardError === "number") expect(b.standardError).toBeCloseTo(a.standardError / 2, 6);
      }),
    );
  });
});
