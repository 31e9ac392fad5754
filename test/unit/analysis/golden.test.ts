import { describe, expect, test } from "vitest";
import { itemStatistics, optionCorrelation } from "../../../packages/results/src/analysis/items.ts";
import { testStatistics } from "../../../packages/results/src/analysis/test.ts";
import { fiveLearners, suspicious } from "../../golden/analysis.ts";

const { marks, max, items, test: whole } = fiveLearners;

describe("worked by hand", () => {
  test("each item", () => {
    const all = items.reduce((sum, { weighs }) => sum + weighs, 0);
    for (const [at, found] of itemStatistics(marks, max).entries()) {
      const { weighs, ...item } = items[at] as (typeof items)[number];
      for (const [name, value] of Object.entries({ ...item, weight: (100 * weighs) / all }))
        expect(found[name as keyof typeof found], `${at} ${name}`).toBeCloseTo(value, 9);
    }
  });
  test("the whole set", () => {
    const found = testStatistics(marks);
    for (const [name, value] of Object.entries(whole)) expect(found[name as keyof typeof found], name).toBeCloseTo(value, 9);
  });
  test("an option that the better ones choose", () => {
    expect(optionCorrelation(suspicious.chosen, suspicious.rest)).toBeCloseTo(suspicious.correlation, 12);
  });
});

describe("what cannot be had is named", () => {
  test("nobody, one learner, and one item", () => {
    expect(itemStatistics([], [1])[0]).toEqual({
      ...{ n: 0, facility: "too-few", sd: "too-few", discrimination: "too-few", efficiency: "too-few", weight: "too-few" },
    });
    expect(itemStatistics([[0.5]], [1])[0]?.facility).toBe(0.5);
    expect(testStatistics([]).mean).toBe("too-few");
    expect(testStatistics([[1, 0.5]])).toMatchObject({ n: 1, mean: 1.5, median: 1.5, sd: "too-few" });
    expect(testStatistics([[1], [0], [1], [0]]).consistency).toBe("too-few");
  });
  test("marks that are all the same", () => {
    const same = [
      [1, 1],
      [1, 1],
      [1, 1],
      [1, 1],
    ];
    expect(itemStatistics(same, [1, 1])[0]).toMatchObject({
      sd: 0,
      discrimination: "no-variance",
      efficiency: "no-variance",
      weight: "no-variance",
    });
    expect(testStatistics(same)).toMatchObject({ sd: 0, skewness: "no-variance", kurtosis: "no-variance", consistency: "no-variance" });
  });
  test("an item on which the better ones do worse", () => {
    const turned = [
      [0, 1, 1],
      [0, 1, 1],
      [1, 0, 0],
    ];
    expect(itemStatistics(turned, [1, 1, 1]).map(({ weight }) => weight)).toEqual(["negative-covariance", 50, 50]);
  });
});
