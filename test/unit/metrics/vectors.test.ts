import { npsBootstrap } from "redress/metrics";
import { describe, expect, test } from "vitest";
import vectors from "../../golden/metrics.json" with { type: "json" };
import { adapters, elsewhere } from "./adapters.ts";

const drawn = "nps_ci_bootstrap_exact";

/** The figures that are expected, each beside ours: only what the vector names is compared. */
function compare(got: unknown, expected: unknown, path: string): void {
  if (typeof expected === "object" && expected !== null) {
    for (const [key, value] of Object.entries(expected)) compare((got as Record<string, unknown>)?.[key], value, `${path}.${key}`);
    return;
  }
  if (typeof expected !== "number") {
    expect(got, path).toEqual(expected);
    return;
  }
  expect(typeof got, path).toBe("number");
  // Twelve significant digits are given.
  expect(Math.abs(Number(got) - expected), path).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
}

test("every metric of the vectors is asked here, or said to be asked elsewhere", () => {
  const known = [...Object.keys(adapters), ...elsewhere, drawn];
  expect(vectors.cases.map(({ metric }) => metric).filter((metric) => !known.includes(metric))).toEqual([]);
  expect(vectors.cases.length).toBe(45);
});

describe("figures gathered elsewhere", () => {
  const here = vectors.cases.filter(({ metric }) => Object.hasOwn(adapters, metric));
  test.each(here.map((one) => [one.id, one] as const))("%s", (id, { metric, input, expected, ...one }) => {
    const got = adapters[metric]?.(input as never, expected);
    compare(got, expected, id);
    if ("published" in one && Array.isArray(one.published))
      for (const [at, value] of one.published.entries()) expect(Math.abs(((got as number[])[at] as number) - value)).toBeLessThan(1e-7);
  });
});

describe("the bootstrap beside all resamples enumerated", () => {
  test.each(vectors.cases.filter(({ metric }) => metric === drawn).map((one) => [one.id, one] as const))("%s", (_, { input, expected }) => {
    const { confidence, ...counts } = input as never as { detractors: number; passives: number; promoters: number; confidence: number };
    const step = 1 / (counts.detractors + counts.passives + counts.promoters);
    const wanted = expected as { low: number; high: number };
    for (const seed of [0, 1, 7, 2 ** 40]) {
      const got = npsBootstrap(counts, { seed, draws: 20_000, confidence });
      if (got.status !== "ok") throw new Error(got.code);
      expect(Math.abs(got.low - wanted.low)).toBeLessThan(step + 1e-9);
      expect(Math.abs(got.high - wanted.high)).toBeLessThan(step + 1e-9);
    }
  });
});
