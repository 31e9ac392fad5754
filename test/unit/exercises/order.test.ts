import { defineExercise, kindOf, type OrderExercise, rightOrder } from "@redress/exercises";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { follows } from "../../../packages/exercises/src/order/order-weigh.ts";
import { orderCases, orderRefusals } from "../../golden/order-answers.ts";

const rule = "complaint.origin.client";
const exerciseOf = (letters: string, circle: boolean): OrderExercise => ({
  kind: "order",
  id: "letters",
  steps: [...letters],
  circle,
  rule,
});
const option = (letters: string) => [...letters].join(" ");
const grade = (exercise: OrderExercise, answer: string) => kindOf(exercise).grade(exercise, "letters", { option: answer });

describe("an order, against the hand-worked key", () => {
  test.each(orderCases.map((one) => [one.id, one] as const))("%s", (_, { steps, circle, answer, points, broken = "" }) => {
    const told = grade(exerciseOf(steps, circle), option(answer));
    expect(told).toMatchObject({ status: "graded", points, chosen: option(answer) });
    const [step, next] = broken;
    const overlooks = next ? { code: "broken-link", facts: { step, next } } : { code: "first-step", facts: { step } };
    if (points === 1) expect(told).not.toHaveProperty("overlooks");
    else expect(told).toMatchObject({ overlooks });
  });
  test.each(orderRefusals.map((one) => [one.why, one] as const))("%s", (_, { answer, status }) => {
    expect(grade(exerciseOf("abcde", false), option(answer)).status).toBe(status);
  });
});

/** The worth of an order the slow way: every single move is tried. */
function slowly({ steps, circle }: OrderExercise, order: readonly string[]): number {
  const isRight = (some: readonly string[]) => {
    const from = circle ? some.indexOf(steps[0] as string) : 0;
    return steps.every((step, at) => some[(from + at) % some.length] === step);
  };
  if (isRight(order)) return 1;
  if (order.length < (circle ? 5 : 4)) return 0;
  for (const step of order)
    for (let to = 0; to < order.length; to++) {
      const moved = order.filter((other) => other !== step);
      moved.splice(to, 0, step);
      if (isRight(moved)) return 0.5;
    }
  return 0;
}

const orders = fc
  .record({ length: fc.integer({ min: 4, max: 8 }), circle: fc.boolean() })
  .map(({ length, circle }) => exerciseOf("abcdefgh".slice(0, length), circle))
  .chain((exercise) => fc.tuple(fc.constant(exercise), fc.shuffledSubarray([...exercise.steps], { minLength: exercise.steps.length })));

describe("any order", () => {
  test("is worth half where one move mends it, and no other", () => {
    fc.assert(
      fc.property(orders, ([exercise, order]) => {
        expect(grade(exercise, order.join(" "))).toMatchObject({ points: slowly(exercise, order) });
      }),
    );
  });
  test("of a circle is worth the same wherever it begins", () => {
    fc.assert(
      fc.property(orders, fc.nat(7), ([line, order], by) => {
        const exercise = { ...line, circle: true };
        const turned = [...order.slice(by % order.length), ...order.slice(0, by % order.length)];
        const pointsOf = (some: readonly string[]) => (grade(exercise, some.join(" ")) as { points: number }).points;
        expect(pointsOf(turned)).toBe(pointsOf(order));
      }),
    );
  });
  test("is right exactly where each step follows", () => {
    fc.assert(
      fc.property(orders, ([exercise, order]) => {
        expect(follows(exercise, order).every(Boolean)).toBe(
          grade(exercise, order.join(" ")).status === "graded" && slowly(exercise, order) === 1,
        );
        expect(grade(exercise, rightOrder(exercise, order).join(" "))).toMatchObject({ points: 1 });
      }),
    );
  });
});

describe("an ordering", () => {
  const exercise = exerciseOf("abcdefgh", true);
  const { publicPart, read } = kindOf(exercise);
  test("is first shown in an order worth nothing, the same each time", () => {
    for (const letters of ["abc", "abcd", "abcdefgh", "abcdefghijkl"])
      for (const circle of letters.length > 3 ? [false, true] : [false])
        for (const id of ["one", "two", "three"]) {
          const some = { ...exerciseOf(letters, circle), id };
          const { steps = [] } = kindOf(some).publicPart(some);
          expect([...steps].sort()).toEqual([...letters]);
          expect(kindOf(some).grade(some, id, { option: steps.join(" ") })).toMatchObject({ points: 0 });
          expect(kindOf(some).publicPart(some).steps).toEqual(steps);
        }
  });
  test("is read from its places; gaps and doubles are no answer yet", () => {
    const shown = publicPart(exercise);
    const form = (places: Record<string, string>) => read(shown, "letters", (name) => places[name], "en");
    const places = Object.fromEntries([..."hgfedcba"].map((letter, at) => [`letters.${letter}`, String(at + 1)]));
    expect(form(places)).toEqual({ status: "answer", option: "h g f e d c b a" });
    expect(form({ ...places, "letters.a": "7" }).status).toBe("unread");
    expect(form({ ...places, "letters.a": "" }).status).toBe("unread");
    expect(form({})).toEqual({ status: "none" });
  });
  test.each<[string, object, string]>([
    ["two steps", { steps: ["a", "b"] }, "steps"],
    ["a step twice", { steps: ["a", "b", "c", "a"] }, "steps"],
    ["a circle of three", { steps: ["a", "b", "c"] }, "steps"],
    ["more than anybody keeps in mind", { steps: [..."abcdefghijklm"] }, "steps"],
    ["no such rule", { rule: "complaint.circle.none" }, "rule"],
  ])("with %s is refused by its field", (_, change, field) => {
    expect(() => defineExercise({ ...exercise, ...change } as OrderExercise)).toThrow(`Exercise letters, field ${field}`);
  });
});
