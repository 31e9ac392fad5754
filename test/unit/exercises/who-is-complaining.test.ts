import { kindOf } from "@redress/exercises";
import { exerciseById } from "@redress/lessons";
import { describe, expect, test } from "vitest";
import { statements } from "../../golden/internal-or-external.ts";

describe("the ten statements, against the hand-worked key", () => {
  const { exercise } = exerciseById("who-is-complaining") as NonNullable<ReturnType<typeof exerciseById>>;
  test("are the ten of the document, in its order", () => {
    expect(kindOf(exercise).publicPart(exercise).items).toEqual(statements.map(({ id }) => id));
  });
  test.each(statements.map((one) => [one.id, one] as const))("%s", (item, { marks, confidence }) => {
    for (const [option, points] of Object.entries(marks)) {
      const grade = kindOf(exercise).grade(exercise, item, { option });
      expect(grade).toMatchObject({ status: "graded", points, expected: { confidence } });
    }
  });
});
