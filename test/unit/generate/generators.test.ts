import { describe, expect, test } from "vitest";
import { generators } from "../../../packages/exercises/src/generate/all.ts";
import { draw } from "../../../packages/exercises/src/generate/draw.ts";
import { generatorNames, roomOf } from "../../../packages/exercises/src/generate/rooms.ts";
import { type AnyGenerator, type Drawn, trades } from "../../../packages/exercises/src/generate/shape.ts";
import { generatedCases } from "../../golden/generated.ts";

const seeds = 1000;
const named: readonly (readonly [string, AnyGenerator])[] = Object.entries(generators);

test("every generator stands in one room, and three cases of each were worked by hand", () => {
  expect(named.map(([name]) => name).sort()).toEqual([...generatorNames].sort());
  expect(new Set(generatorNames).size).toBe(generatorNames.length);
  expect(generatorNames.length).toBeGreaterThanOrEqual(20);
  for (const [name, generator] of named) {
    expect(generator.name).toBe(name);
    expect(roomOf(generator.name as (typeof generatorNames)[number])).toBeTypeOf("string");
    expect(generatedCases.filter((one) => one.generator === name).length, name).toBe(3);
  }
});

describe("the key is the one worked by hand", () => {
  test.each(generatedCases.map((one) => [`${one.generator}: ${one.why}`, one] as const))("%s", (_, { generator, facts, right }) => {
    const { key } = generators[generator as keyof typeof generators] as AnyGenerator;
    const full = key("case-1", facts).worth.filter(({ points }) => points === 1);
    if (typeof right === "number") expect(Number(full[0]?.option)).toBeCloseTo(right, 1);
    else expect(full.map(({ option }) => option)).toContain(right);
    expect(full.filter(({ option }) => option !== "ask" || right === "ask")).toHaveLength(1);
  });
});

describe.each(named)("%s", (_, generator) => {
  const drawn: Drawn[] = Array.from({ length: seeds }, (__, seed) => draw(generator, seed));

  test("draws 100 cases or more that differ, and the same ones again", () => {
    expect(new Set(drawn.map(({ say }) => JSON.stringify(say))).size).toBeGreaterThanOrEqual(100);
    for (const seed of [0, 1, 7, 500]) expect(draw(generator, seed)).toEqual(drawn[seed]);
  });

  test("ends in three ways or more, each in a tenth of the cases or more, over three trades or more", () => {
    const count = (outcome: string) => drawn.filter((one) => one.outcome === outcome).length;
    expect(drawn.filter(({ outcome }) => !generator.outcomes.includes(outcome))).toEqual([]);
    expect(generator.outcomes.filter((outcome) => count(outcome) >= seeds / 10).length).toBeGreaterThanOrEqual(3);
    expect(generator.outcomes.filter((outcome) => !count(outcome))).toEqual([]);
    expect(new Set(drawn.map(({ say }) => say.trade))).toEqual(new Set(trades));
  });

  test("makes whole items: one right answer at least, two options, and every wrong one is told what it overlooks", () => {
    for (const { key, say } of drawn) {
      const options = key.worth.map(({ option }) => option);
      expect(new Set(options).size).toBe(options.length);
      expect(options.length).toBeGreaterThanOrEqual(2);
      expect(key.worth.some(({ points }) => points === 1)).toBe(true);
      for (const { points, overlooks } of key.worth) if (!points) expect(overlooks?.code).toMatch(/^[a-z][a-z0-9-]*$/);
      for (const option of options) expect(option).toMatch(/^[a-z][a-zA-Z0-9-]*$|^\d{4}-\d\d-\d\dT\d\d:\d\d$|^-?\d+(\.\d+)?$/);
      expect(say.form).toBeTypeOf("string");
    }
  });

  test("guesses how hard it is and how long it takes", () => {
    expect(generator.facility).toBeGreaterThan(0.2);
    expect(generator.facility).toBeLessThan(0.9);
    expect(generator.seconds).toBeGreaterThanOrEqual(15);
    expect(generator.seconds).toBeLessThanOrEqual(90);
  });
});
