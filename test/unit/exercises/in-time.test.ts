import { type Expected, kindOf, optionsOf } from "@redress/exercises";
import { course } from "@redress/lessons";
import { describe, expect, test } from "vitest";
import { dueCases } from "../../golden/in-time.ts";
import { failedCases, fitsCases, mixedCases } from "../../golden/in-time-clocks.ts";

const exercises = course.find(({ slug }) => slug === "in-time")?.exercises ?? [];

/** The key of an item, wherever in the lesson it stands, and the options shown. */
function keyed(item: string): { readonly key: Expected; readonly options: readonly string[] } {
  for (const exercise of exercises) {
    const key = kindOf(exercise).expected(exercise, item);
    if (!("status" in key)) return { key, options: optionsOf(kindOf(exercise).publicPart(exercise), item) };
  }
  throw new Error(`No item ${item}`);
}

const right = ({ worth }: Expected) => worth.filter(({ points }) => points === 1).map(({ option }) => option);
const overlooked = ({ worth }: Expected, option: string) => worth.find((one) => one.option === option)?.overlooks;

test("every item of the lesson was worked by hand, and no other", () => {
  // Drawn cases and the closing check have golden ones of their own.
  const written = exercises.filter(({ kind, id }) => kind !== "generated" && id !== "in-time-check");
  const items = written.flatMap((exercise) => kindOf(exercise).publicPart(exercise).items);
  const golden = [...dueCases, ...failedCases, ...fitsCases, ...mixedCases].map(({ id }) => id);
  expect([...items].sort()).toEqual([...golden].sort());
});

describe("when is it due", () => {
  test.each([...dueCases, ...mixedCases].map((one) => [one.id, one] as const))("%s", (id, { due, wrong }) => {
    const { key, options } = keyed(id);
    expect(right(key)).toEqual([due]);
    const routes = key.worth.filter(({ overlooks }) => overlooks).map(({ option, overlooks }) => [overlooks?.code, option]);
    expect(Object.fromEntries(routes)).toEqual(wrong);
    expect(options).toEqual([due, ...Object.values(wrong)].sort());
  });
});

describe("which clock ran out", () => {
  test.each(failedCases.map((one) => [one.id, one] as const))("%s", (id, { failed, clocks }) => {
    const { key, options } = keyed(id);
    expect(right(key)).toEqual([failed]);
    expect(options).toEqual([...Object.keys(clocks), "none"]);
    for (const [stage, [due, came]] of Object.entries(clocks))
      if (stage !== failed) expect(overlooked(key, stage), stage).toEqual({ code: "was-kept", facts: { stage, due, came } });
    if (failed !== "none") {
      const [due, came] = clocks[failed] as readonly [string, string];
      expect(overlooked(key, "none")).toEqual({ code: "ran-out", facts: { stage: failed, due, came } });
    }
  });
});

describe("does it fit", () => {
  const overlooks = {
    fits: { "fits-at-best": "within-in-full", "does-not-fit": "within-in-full" },
    "fits-at-best": { fits: "late-in-full", "does-not-fit": "within-at-best" },
    "does-not-fit": { fits: "late-in-full", "fits-at-best": "late-at-best" },
  };
  test.each(fitsCases.map((one) => [one.id, one] as const))("%s", (id, { verdict, due, worst, best }) => {
    const { key, options } = keyed(id);
    expect(options).toEqual(["fits", "fits-at-best", "does-not-fit"]);
    expect(right(key)).toEqual([verdict]);
    for (const [option, code] of Object.entries(overlooks[verdict]))
      expect(overlooked(key, option), option).toEqual({ code, facts: { due, worst, best } });
  });
});
