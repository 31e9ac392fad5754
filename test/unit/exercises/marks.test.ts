import { defineExercise, kindOf, type PlanExercise, type SpotExercise } from "@redress/exercises";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fiveMistakes } from "../../../lessons/saying-goodbye/exercises.ts";
import { marksCases, marksRefusals, rightMarks } from "../../golden/marks-answers.ts";
import { mistakesToFind } from "../../golden/plan-answers.ts";

const letters = "abcdef";
const exercise: SpotExercise = {
  ...{ kind: "spot", id: "letters", stage: "first-contact" },
  phrases: [...letters].map((id) => ({ id, ...(rightMarks.includes(id) && { fault: "calm" as const }) })),
};
const { publicPart, read, grade } = kindOf(exercise);
const gradeText = (option: string) => grade(exercise, "letters", { option });

describe("marks, against the hand-worked key", () => {
  test.each(marksCases.map((one) => [one.id, one] as const))("%s", (_, { answer, points, missed, extra }) => {
    const told = gradeText([...answer].join(" "));
    expect(told).toMatchObject({ status: "graded", points });
    if (points === 1) expect(told).not.toHaveProperty("overlooks");
    else expect(told).toMatchObject({ overlooks: { code: "marks-off", facts: { missed, extra } } });
  });
  test.each(marksRefusals.map((one) => [one.why, one] as const))("%s", (_, { answer, status }) => {
    expect(gradeText(answer).status).toBe(status);
  });
  test("of a plan are the mistakes that the lint finds", () => {
    const { grade } = kindOf<PlanExercise>(fiveMistakes);
    expect(grade(fiveMistakes, "five-mistakes", { option: mistakesToFind })).toMatchObject({ points: 1 });
    expect(grade(fiveMistakes, "five-mistakes", { option: "1 3" })).toMatchObject({ points: 0.5 });
    expect(grade(fiveMistakes, "five-mistakes", { option: "1 2 3 4 5" })).toMatchObject({ points: 0 });
  });
});

test("any marks are worth half where changing one makes them right, and are read as they are written", () => {
  fc.assert(
    fc.property(fc.subarray([...letters], { minLength: 1 }), (marks) => {
      const flip = (one: string) => [...letters].filter((other) => marks.includes(other) !== (other === one)).join("");
      const near = [...letters].some((one) => flip(one) === rightMarks);
      const option = marks.join(" ");
      expect(gradeText(option)).toMatchObject({ points: marks.join("") === rightMarks ? 1 : near ? 0.5 : 0 });
      const fields = (name: string) => (marks.some((mark) => name === `letters.${mark}`) ? "on" : undefined);
      expect(read(publicPart(exercise), "letters", fields, "en")).toEqual({ status: "answer", option });
    }),
  );
});

test("a form without a mark is no answer", () => {
  expect(read(publicPart(exercise), "letters", () => undefined, "en")).toEqual({ status: "none" });
});

test("what may be marked is shown, and not what is wrong with it", () => {
  expect(JSON.stringify(publicPart(exercise))).not.toContain("calm");
  expect(publicPart(exercise)).toMatchObject({ marks: [...letters], items: ["letters"], options: [] });
});

const { phrases } = exercise;
test.each<[string, object, string]>([
  ["a phrase twice", { phrases: [...phrases, { id: "a" }] }, "phrases"],
  ["no phrase that hurts", { phrases: phrases.map(({ id }) => ({ id })) }, "phrases"],
  ["no innocent phrase", { phrases: phrases.map(({ id }) => ({ id, fault: "calm" })) }, "phrases"],
  ["a fault that there is not", { phrases: [{ id: "a", fault: "rude" }, { id: "b" }, { id: "c" }] }, "phrases.0.fault"],
  ["no such stage", { stage: "goodbye" }, "stage"],
])("a text with %s is refused by its field", (_, change, field) => {
  expect(() => defineExercise({ ...exercise, ...change } as SpotExercise)).toThrow(`Exercise letters, field ${field}`);
});
