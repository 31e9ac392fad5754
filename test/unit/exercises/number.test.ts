import { defineExercise, kindOf, type NumberExercise, type NumberItem } from "@redress/exercises";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calculationNames, calculations } from "../../../packages/exercises/src/number/calculations.ts";
import { isNumberText, numberText, readNumber } from "../../../packages/exercises/src/number/number-text.ts";
import { calculationCases, numberTextCases } from "../../golden/number-answers.ts";

describe("a number that a reader wrote", () => {
  test.each(numberTextCases.map((one) => [`${one.text} in ${one.locale}`, one] as const))("%s", (_, { text, locale, percent, value }) => {
    expect(readNumber(text, locale, percent) ?? null).toBe(value);
  });
  test("is read back as it is printed, in every language of the site", () => {
    const numbers = fc.integer({ min: -99_999_999, max: 99_999_999 });
    fc.assert(
      fc.property(fc.constantFrom("en", "ru", "hu", "pl"), numbers, fc.integer({ min: 0, max: 2 }), (locale, whole, decimals) => {
        const value = whole / 10 ** decimals;
        const printed = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value);
        expect(readNumber(printed, locale), printed).toBe(numberText(value));
      }),
    );
  });
  test("is stored in one way, or not at all", () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom("en", "pl"), (text, locale) => {
        const stored = readNumber(text, locale, true);
        if (stored !== undefined) expect([isNumberText(stored), stored.length < 25]).toEqual([true, true]);
      }),
    );
  });
});

const itemOf = ({ asks, facts, wrong }: (typeof calculationCases)[number]): NumberItem => ({
  ...{ id: "one", asks: asks as NumberItem["asks"], facts, unit: "clients" },
  ...{ tolerance: { relative: 0.001 }, wrong: Object.keys(wrong) },
});
const exerciseOf = (item: NumberItem): NumberExercise => ({ kind: "number", id: "numbers", items: [item] });
const gradeOf = (item: NumberItem, option: string) => kindOf(exerciseOf(item)).grade(exerciseOf(item), "one", { option });

describe("a calculation", () => {
  test("is worked by hand, each of them", () => {
    expect([...new Set(calculationCases.map(({ asks }) => asks))].sort()).toEqual([...calculationNames].sort());
    for (const name of calculationNames) {
      const routes = calculationCases.filter(({ asks }) => asks === name).flatMap(({ wrong }) => Object.keys(wrong));
      expect([...new Set(routes)].sort(), name).toEqual(Object.keys(calculations[name].wrong).sort());
    }
  });
  test.each(calculationCases.map((one) => [one.id, one] as const))("%s", (_, one) => {
    const item = itemOf(one);
    expect(gradeOf(item, numberText(one.value))).toMatchObject({ verdict: "right", points: 1 });
    for (const [code, value] of Object.entries(one.wrong))
      expect(gradeOf(item, numberText(value)), code).toMatchObject({ verdict: "wrong", points: 0, overlooks: { code } });
  });
});

describe("a number is graded", () => {
  const item: NumberItem = {
    ...{ id: "one", asks: "share", facts: { hits: 24, of: 40 }, unit: "percent" },
    ...{ tolerance: { absolute: 0.5 }, wrong: ["the-rest"] },
  };
  test("right up to its tolerance, the end included, and wrong beyond", () => {
    expect(["59.5", "60", "60.5", "59.49", "60.51"].map((option) => (gradeOf(item, option) as { points: number }).points)).toEqual([
      1, 1, 1, 0, 0,
    ]);
  });
  test("without a word of what it overlooks where no route leads there", () => {
    expect(gradeOf(item, "12")).toMatchObject({ verdict: "wrong" });
    expect(gradeOf(item, "12")).not.toHaveProperty("overlooks");
  });
  test.each(["sixty", "60.0", "060", "6e1", "60 %", "-0"])("never in another writing: %s is refused", (option) => {
    expect(gradeOf(item, option)).toEqual({ status: "refused", code: "unknown-option", value: option });
  });
  test("as the form holds it, and what cannot be read is no answer", () => {
    const exercise = exerciseOf(item);
    const shown = kindOf(exercise).publicPart(exercise);
    const read = (text: string | undefined, locale = "hu") => kindOf(exercise).read(shown, "one", () => text, locale);
    expect([read("59,5 %"), read("  "), read(undefined), read(" sixty ")]).toEqual([
      { status: "answer", option: "59.5" },
      { status: "none" },
      { status: "none" },
      { status: "unread", text: "sixty" },
    ]);
  });
});

describe("an author’s mistake is named", () => {
  const good = itemOf(calculationCases[0] as (typeof calculationCases)[number]);
  test.each<[string, object, string]>([
    ["no such calculation", { asks: "weather" }, "items.0.asks"],
    ["a fact left out", { facts: { complaints: 30, of: 80 } }, "one.facts.complained"],
    ["a fact too many", { facts: { ...good.facts, weather: 1 } }, "one.facts.weather"],
    ["no such route", { wrong: ["by-guess"] }, "one.wrong.0"],
    ["a route to the key", { facts: { complaints: 30, complained: 1, of: 26 } }, "one.wrong.0"],
    [
      "two routes to one number",
      { facts: { complaints: 30, complained: 40, of: 40 }, wrong: ["claimed-rate", "times-rate"] },
      "one.wrong.1",
    ],
    ["no number at all", { facts: { complaints: 30, complained: 0, of: 80 } }, "one.facts"],
    ["a tolerance that takes all", { tolerance: { relative: 2 } }, "items.0.tolerance"],
    ["no unit", { unit: undefined }, "items.0.unit"],
  ])("%s", (_, change, field) => {
    expect(() => defineExercise(exerciseOf({ ...good, ...change } as NumberItem))).toThrow(`Exercise numbers, field ${field}`);
  });
});
