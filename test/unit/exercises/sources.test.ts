import { defineExercise, type Expected, type Grade, kindOf, lineSteps } from "@redress/exercises";
import { exerciseById } from "@redress/lessons";
import { nextAction, quadrants } from "redress/metrics";
import { figures, measurements } from "redress/source";
import { describe, expect, test } from "vitest";
import { numberText } from "../../../packages/exercises/src/number/number-text.ts";
import { hostageHeardCase, nextCases, octoberCases, thankYouCase } from "../../golden/satisfied-is-not-loyal.ts";
import { figureCases, mildWordCase, silentLostCase } from "../../golden/worth-having.ts";

const exerciseOf = (id: string) => (exerciseById(id) as NonNullable<ReturnType<typeof exerciseById>>).exercise;
const itemsOf = (id: string) => kindOf(exerciseOf(id)).publicPart(exerciseOf(id)).items;
const gradeOf = (id: string, item: string, option: string) => kindOf(exerciseOf(id)).grade(exerciseOf(id), item, { option }) as Grade;
const keyOf = (id: string, item: string) => kindOf(exerciseOf(id)).expected(exerciseOf(id), item) as Expected;
const worthOf = ({ worth }: Expected, points: number) => worth.filter((one) => one.points === points).map(({ option }) => option);

test.each([
  ["what-to-say", figureCases],
  ["next-step", nextCases],
  ["read-the-report", octoberCases],
] as const)("every item of %s was worked by hand, and no other; each is right as it was", (exercise, cases) => {
  expect(itemsOf(exercise)).toEqual(cases.map(({ id }) => id));
  for (const { id, right } of cases) expect(worthOf(keyOf(exercise, id), 1), id).toEqual([right]);
});

test("each wrong answer is told what it overlooks", () => {
  for (const [exercise, cases] of [
    ["what-to-say", figureCases],
    ["next-step", nextCases],
    ["read-the-report", octoberCases],
  ] as const)
    for (const { id, right } of cases)
      for (const { option, points, overlooks } of keyOf(exercise, id).worth)
        expect([points, overlooks === undefined], `${id} ${option}`).toEqual(option === right ? [1, true] : [0, false]);
});

describe("the cases that open and close the lessons", () => {
  test("are as they were worked by hand", () => {
    expect(worthOf(keyOf("mild-word", "mild-word"), 1)).toEqual([mildWordCase.right]);
    const thanks = keyOf("thank-you", "thank-you");
    expect([worthOf(thanks, 1), worthOf(thanks, 0.5)]).toEqual([[thankYouCase.right], [...thankYouCase.half]]);
    expect(worthOf(keyOf("hostage-heard", "hostage-heard"), 1)).toEqual([hostageHeardCase.right]);
  });
  test("the silent who left", () => {
    const { id, value, wrong } = silentLostCase;
    expect(gradeOf("silent-lost", id, numberText(value))).toMatchObject({ verdict: "right" });
    expect(keyOf("silent-lost", id).worth.flatMap(({ overlooks }) => overlooks?.code ?? [])).toEqual(Object.keys(wrong));
    for (const [code, given] of Object.entries(wrong))
      expect(gradeOf("silent-lost", id, numberText(given))).toMatchObject({ points: 0, overlooks: { code } });
  });
});

test("a figure’s key is its record’s status, whichever figure it is", () => {
  for (const { id, status } of [...figures.values(), ...measurements.values()]) {
    const exercise = defineExercise({
      ...{ kind: "sort", id: "any", table: "figure", options: [{ id: "supported" }, { id: "disputed" }, { id: "unsourced" }] },
      items: [{ id: "one", facts: { figure: id } }],
    });
    expect(worthOf(kindOf(exercise).expected(exercise, "one") as Expected, 1), id).toEqual([status]);
  }
});

test("a next step’s key is the library’s, and names its rule", () => {
  const answers = { apostle: ["yes", "yes"], mercenary: ["yes", "no"], hostage: ["no", "yes"], defector: ["no", "no"] } as const;
  for (const quadrant of quadrants) {
    const [satisfied, loyal] = answers[quadrant];
    const options = quadrants.map((one) => ({ id: nextAction(one).action }));
    const exercise = defineExercise({
      ...{ kind: "sort", id: "any", table: "next", options, items: [{ id: "one", facts: { satisfied, loyal } }] },
    });
    const key = kindOf(exercise).expected(exercise, "one") as Expected;
    expect([worthOf(key, 1), key.rule]).toEqual([[nextAction(quadrant).action], nextAction(quadrant).rule]);
  }
});

describe("a line of a report", () => {
  test.each(octoberCases.flatMap((one) => ("difference" in one ? [[one.id, one] as const] : [])))("%s", (item, { difference, right }) => {
    const { facts, code } = keyOf("read-the-report", item).computed as { code: string; facts: Record<string, number> };
    expect([facts.difference, code]).toEqual([difference, right === "ask-more" ? "change-few" : "change"]);
    const free = (facts.low as number) > 0 || (facts.high as number) < 0;
    if (right !== "ask-more") expect(free).toBe(right === "changed");
  });
  test("what the register asks comes before the figure, whatever that says", () => {
    const options = lineSteps.map((id) => ({ id }));
    const share = { hits: 90, n: 100, before: { hits: 50, n: 100 } };
    const of = (verdict: "question" | "finding" | "clear" | "too-few") => {
      const check = { code: "closed-at-once", verdict, rule: "register.check.closing", facts: { count: 3 } } as const;
      const exercise = defineExercise({
        ...{ kind: "sort", id: "any", table: "report", options, items: [{ id: "one", facts: { line: share, check } }] },
      });
      return worthOf(kindOf(exercise).expected(exercise, "one") as Expected, 1);
    };
    expect([of("question"), of("finding"), of("clear"), of("too-few")]).toEqual([["look"], ["look"], ["changed"], ["changed"]]);
  });
});

test.each([
  ["figure", { figure: "figure.never" }, "items.one.facts.figure: no figure figure.never", "supported"],
  ["next", { satisfied: "yes" }, "items.0.facts.loyal", "keep-and-learn"],
  ["report", {}, "one.facts: neither a line nor a check", "changed"],
  ["report", { line: { hits: 9, n: 5, before: { hits: 1, n: 5 } } }, "one.facts.line: refused as more-hits-than-cases", "changed"],
] as const)("an author’s mistake in %s is named", (table, facts, problem, option) => {
  const options = [{ id: option }, { id: table === "next" ? "reopen-and-repair" : table === "figure" ? "disputed" : "look" }];
  const make = () => defineExercise({ kind: "sort", id: "any", table, options, items: [{ id: "one", facts }] } as never);
  expect(make).toThrow(problem.replace(/^items\.one/, "one"));
});
