import { type Exercise, kindOf } from "@redress/exercises";
import { course } from "@redress/lessons";
import { describe, expect, test } from "vitest";
import { explain } from "../../../site/src/feedback/explain.ts";
import { pointsText } from "../../../site/src/feedback/marks.ts";
import { packFor } from "../../../site/src/feedback/needed.ts";

const answers = (exercise: Exercise) => {
  const { items, options } = kindOf(exercise).publicPart(exercise);
  return items.flatMap((item) => options.map((option) => ({ exercise, item, option })));
};

describe.each(["en", "ru"] as const)("feedback in %s", (locale) => {
  test.each(course.flatMap((lesson) => lesson.exercises.map((exercise) => [exercise.id, lesson.exercises, exercise] as const)))(
    "has a sentence for every answer to %s",
    (_, exercises, exercise) => {
      const pack = packFor(exercises, locale);
      for (const { item, option } of answers(exercise)) {
        const grade = kindOf(exercise).grade(exercise, item, { option });
        if (grade.status !== "graded") throw new Error(grade.status);
        const { verdict, reason, question = "", branches, sources } = explain(grade, "BECAUSE", pack);
        const said = [
          verdict,
          reason,
          question,
          ...branches.flatMap((one) => [one.answer, one.outcome]),
          ...sources.map(({ text }) => text),
        ];
        for (const sentence of said) {
          expect(sentence, item).not.toMatch(/[{}]|undefined|\b(rule|fact|ask|outcome|document|standing|feedback)\.[a-z]/);
          if (locale === "ru") expect(sentence.replace(/complaint\.[a-z.-]+|C\d+|BECAUSE/g, "")).not.toMatch(/[a-z]/i);
        }
        expect(reason).toContain("BECAUSE");
        expect(sources.every(({ rule, text }) => text.includes(rule))).toBe(true);
        expect(branches.length > 0).toBe(grade.expected.confidence !== "settled");
      }
    },
  );
});

test("points are written as people write them", () => {
  expect([0, 0.5, 1, 1.5, 10].map(pointsText)).toEqual(["0", "½", "1", "1½", "10"]);
});
