import { type Expected, kindOf } from "@redress/exercises";
import { course, exerciseById } from "@redress/lessons";
import { describe, expect, test } from "vitest";
import { checkCases } from "../../golden/closing-checks.ts";

const worthOf = ({ worth }: Expected, points: number) =>
  worth
    .filter((one) => one.points === points)
    .map(({ option }) => option)
    .sort();

// The story at the end of the course has its account instead.
const lessons = course.filter(({ exercises }) => exercises[0]?.kind !== "story");
describe.each(lessons.map(({ slug, exercises }) => [slug, exercises] as const))("%s", (slug, exercises) => {
  const closing = exercises.at(-1);
  const cases = checkCases[slug] ?? [];

  test("ends with a check of three to five cases, all worked by hand", () => {
    expect(closing?.id).toBe(`${slug}-check`);
    const items = closing ? kindOf(closing).publicPart(closing).items : [];
    expect(items.length).toBeGreaterThanOrEqual(3);
    expect(items.length).toBeLessThanOrEqual(5);
    expect(items).toEqual(cases.map(({ item }) => item));
  });

  test("asks more than one of the lesson’s rules", () => {
    const rules = cases.map(({ item }) => closing && (kindOf(closing).expected(closing, item) as Expected).rule);
    expect(new Set(rules).size).toBeGreaterThan(1);
  });

  test.each(cases.map((one) => [one.item, one] as const))("%s", (item, { right, half = [] }) => {
    const { exercise } = exerciseById(`${slug}-check`) as NonNullable<ReturnType<typeof exerciseById>>;
    const key = kindOf(exercise).expected(exercise, item) as Expected;
    expect([worthOf(key, 1), worthOf(key, 0.5)]).toEqual([[right], [...half].sort()]);
  });
});
