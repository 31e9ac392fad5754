import { type Expected, entriesOf, kindOf } from "@redress/exercises";
import { course, exerciseById } from "@redress/lessons";
import { expect, test } from "vitest";
import { lessonKeys } from "../../golden/classifying-lessons.ts";

const exerciseOf = (id: string) => (exerciseById(id) as NonNullable<ReturnType<typeof exerciseById>>).exercise;
const keyOf = (id: string, item = id) => kindOf(exerciseOf(id)).expected(exerciseOf(id), item) as Expected;
const worthOf = ({ worth }: Expected, points: number) => worth.filter((one) => one.points === points).map(({ option }) => option);

test.each(lessonKeys.map((one) => [`${one.exercise} ${one.item}`, one] as const))("%s", (_, { exercise, item, right, half = [] }) => {
  const key = keyOf(exercise, item);
  expect([worthOf(key, 1), worthOf(key, 0.5).sort()]).toEqual([right, [...half].sort()]);
});

/** Kinds with goldens of their own: forms, tables, marks, drawn cases and closing checks. */
const elsewhere = ["form", "table", "spot", "generated", "check"];

test("every other item of the three lessons was worked by hand, and each lesson has eight or more", () => {
  for (const slug of ["what-is-a-complaint", "justified-and-important", "taking-it-down"]) {
    const { exercises } = course.find((lesson) => lesson.slug === slug) as (typeof course)[number];
    const all = exercises.flatMap((one) =>
      kindOf(one)
        .publicPart(one)
        .items.map((item) => [one, item] as const),
    );
    expect(all.length).toBeGreaterThanOrEqual(8);
    for (const [{ id, kind }, item] of all)
      if (!elsewhere.includes(kind))
        expect(
          lessonKeys.some((key) => key.exercise === id && key.item === item),
          `${id} ${item}`,
        ).toBe(true);
  }
});

test("of the two calls the first leaves the position to be asked, the second what may come later", () => {
  const next = (id: string) => entriesOf(keyOf(id).worth[0]?.option ?? "").get("next");
  expect([next("lift-call"), next("export-call")]).toEqual(["contactPosition", "product"]);
});

test("what is wrong about a moment or a name is said", () => {
  const codes = (id: string, item: string) => keyOf(id, item).worth.map(({ overlooks }) => overlooks?.code ?? "");
  expect(codes("by-when", "hotline")).toEqual(["", "moment-dialogue", "moment-in-writing"]);
  expect(codes("by-when", "night-mail")).toEqual(["moment-no-dialogue", "", "moment-in-writing"]);
  expect(codes("call-it-otherwise", "still-angry")).toEqual(["relabel-dissatisfied", "relabel-dissatisfied", ""]);
  expect(codes("call-it-otherwise", "tidy-month")).toEqual(["relabel-no-reason", "", "relabel-no-reason"]);
  expect(codes("call-it-otherwise", "wrong-list")).toEqual(["", "relabel-given", "relabel-given"]);
});
