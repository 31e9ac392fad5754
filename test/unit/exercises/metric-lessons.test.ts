import { type Expected, type Grade, kindOf } from "@redress/exercises";
import { exerciseById } from "@redress/lessons";
import { describe, expect, test } from "vitest";
import { numberText } from "../../../packages/exercises/src/number/number-text.ts";
import { abcLessonCases, answersCases, realCases, twelveCases } from "../../golden/satisfied-is-not-loyal.ts";
import { circleInOrder, ownRateCases } from "../../golden/worth-having.ts";

const exerciseOf = (id: string) => (exerciseById(id) as NonNullable<ReturnType<typeof exerciseById>>).exercise;
const itemsOf = (id: string) => kindOf(exerciseOf(id)).publicPart(exerciseOf(id)).items;
const gradeOf = (id: string, item: string, option: string) => kindOf(exerciseOf(id)).grade(exerciseOf(id), item, { option }) as Grade;
const keyOf = (id: string, item: string) => kindOf(exerciseOf(id)).expected(exerciseOf(id), item) as Expected;
const worthOf = ({ worth }: Expected, points: number) => worth.filter((one) => one.points === points).map(({ option }) => option);

test("every item of the two lessons was worked by hand, and no other", () => {
  const ids = (cases: readonly { readonly id: string }[]) => cases.map(({ id }) => id);
  expect(itemsOf("own-rate")).toEqual(ids(ownRateCases));
  expect(itemsOf("twelve-clients")).toEqual(ids(twelveCases));
  expect(itemsOf("abc")).toEqual(ids(abcLessonCases));
  expect(itemsOf("is-it-real")).toEqual(ids(realCases));
  expect(itemsOf("how-many-answers")).toEqual(ids(answersCases));
});

test("the vicious circle is the document’s, from any link", () => {
  for (let from = 0; from < circleInOrder.length; from++) {
    const turned = [...circleInOrder.slice(from), ...circleInOrder.slice(0, from)];
    expect(gradeOf("vicious-circle", "vicious-circle", turned.join(" "))).toMatchObject({ points: 1 });
  }
});

describe.each([
  ["own-rate", ownRateCases],
  ["how-many-answers", answersCases],
] as const)("%s", (exercise, cases) => {
  test.each([...cases].map((one) => [one.id, one] as const))("%s", (item, one) => {
    expect(gradeOf(exercise, item, numberText(one.value))).toMatchObject({ verdict: "right" });
    if ("alsoRight" in one) expect(gradeOf(exercise, item, numberText(one.alsoRight))).toMatchObject({ verdict: "right" });
    const routes = keyOf(exercise, item).worth.flatMap(({ overlooks }) => overlooks?.code ?? []);
    expect(routes.sort()).toEqual(Object.keys(one.wrong).sort());
    for (const [code, value] of Object.entries(one.wrong))
      expect(gradeOf(exercise, item, numberText(value)), code).toMatchObject({ points: 0, overlooks: { code } });
  });
});

test.each(twelveCases.map((one) => [one.id, one] as const))("%s stands where it was placed by hand", (item, { right, half }) => {
  const key = keyOf("twelve-clients", item);
  expect([worthOf(key, 1), worthOf(key, 0.5).sort()]).toEqual([[right], [...half].sort()]);
});

test.each(abcLessonCases.map((one) => [one.id, one] as const))("%s of the old question", (item, { right }) => {
  expect(worthOf(keyOf("abc", item), 1)).toEqual([right]);
});

describe("a change", () => {
  const codes: Readonly<Record<string, readonly string[]>> = {
    rose: ["", "other-direction", "interval-free-of-zero", "enough-answers"],
    fell: ["other-direction", "", "interval-free-of-zero", "enough-answers"],
    "not-distinguishable": ["interval-holds-zero", "interval-holds-zero", "", "enough-answers"],
    "too-few": ["too-few-answers", "too-few-answers", "too-few-answers", ""],
  };
  test.each(realCases.map((one) => [one.id, one] as const))("%s", (item, { right, difference }) => {
    const { worth, computed, rules } = keyOf("is-it-real", item);
    expect(worth.map(({ overlooks }) => overlooks?.code ?? "")).toEqual(codes[right]);
    const { facts: told } = computed as unknown as { facts: { low: number; high: number; difference: number } };
    const { low, high, ...facts } = told;
    expect(facts.difference).toBe(difference);
    const holdsZero = low <= 0 && high >= 0;
    if (right === "too-few") expect([facts, rules]).toEqual([{ difference, fewest: 12 }, ["metrics.few", "metrics.change"]]);
    else expect([holdsZero, low > 0]).toEqual([right === "not-distinguishable", right === "rose"]);
  });
});
