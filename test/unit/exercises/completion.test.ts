import { completion, type GivenAnswer, requiredPercent } from "@redress/exercises/completion";
import { describe, expect, test } from "vitest";
import { completionRules } from "../../../packages/exercises/src/learner/completion-rules.ts";

const course = [
  { exercise: "first", items: ["a", "b", "c", "d", "e", "f", "g"] },
  { exercise: "second", items: ["x", "y", "z"] },
];
const all = course.flatMap(({ exercise, items }) => items.map((item) => ({ exercise, item })));
/** Answers to all items in their order, one a second. */
const given = (points: readonly (0 | 0.5 | 1)[]): GivenAnswer[] =>
  points.map((one, n) => ({ ...(all[n] as (typeof all)[number]), points: one, at: 1000 * n }));

describe("a course is completed", () => {
  test("with every item answered and four in five points", () => {
    const answers = given([1, 1, 1, 1, 1, 1, 1, 0.5, 0.5, 0]);
    expect(completion(course, answers)).toEqual({
      status: "completed",
      rule: "training.completion.first-answers",
      ...{ answered: 10, items: 10, points: 8, percent: 80, open: [], at: 9000 },
    });
  });

  test("not with half a point less", () => {
    const told = completion(course, given([1, 1, 1, 1, 1, 1, 1, 0.5, 0, 0]));
    expect(told).toMatchObject({ status: "share-missed", percent: 75, points: 7.5 });
    expect(told.at).toBeUndefined();
  });

  test("not while an item is open, however many points there are", () => {
    const told = completion(course, given([1, 1, 1, 1, 1, 1, 1, 1, 1]));
    expect(told).toMatchObject({ status: "answers-missing", percent: 90, answered: 9, open: ["second"] });
  });

  test("by first answers: a later one neither helps nor harms, in whatever order they come", () => {
    const answers = given([1, 1, 1, 1, 1, 1, 1, 0.5, 0.5, 0]);
    const again = answers.map((one) => ({ ...one, points: one.points ? (0 as const) : (1 as const), at: one.at + 100_000 }));
    expect(completion(course, [...again, ...answers])).toEqual(completion(course, answers));
  });

  test("by no answer to what the course does not have, and never where it has nothing", () => {
    expect(completion(course, [{ exercise: "first", item: "old", points: 1, at: 0 }])).toMatchObject({ answered: 0, points: 0 });
    expect(completion([], [])).toMatchObject({ status: "answers-missing", percent: 0 });
  });

  test("by a rule on record, assumed with its reason", () => {
    const rule = completionRules.get(completion(course, []).rule);
    expect(rule?.standing).toBe("assumed");
    expect(rule?.why).toContain("four in five");
    expect(requiredPercent).toBe(80);
  });
});
