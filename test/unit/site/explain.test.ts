import { existsSync } from "node:fs";
import { type Exercise, kindOf } from "@redress/exercises";
import { course } from "@redress/lessons";
import { describe, expect, test } from "vitest";
import { explain } from "../../../site/src/feedback/explain.ts";
import { pointsText } from "../../../site/src/feedback/marks.ts";
import { packFor } from "../../../site/src/feedback/needed.ts";
import { withOverlooked } from "../../../site/src/feedback/overlooked.ts";
import { answersTo } from "../exercises/answers-to.ts";

const answers = (exercise: Exercise) => {
  const shown = kindOf(exercise).publicPart(exercise);
  return shown.items.flatMap((item) => answersTo(exercise, item).map((option) => ({ exercise, item, option })));
};

/** Lessons that are translated; the others are shown in English, and their feedback too. */
const written = (locale: string) =>
  course.filter(({ slug }) => existsSync(new URL(`../../../lessons/${slug}/${locale}.mdx`, import.meta.url)));

describe.each(["en", "ru"] as const)("feedback in %s", (locale) => {
  test.each(written(locale).flatMap((lesson) => lesson.exercises.map((exercise) => [exercise.id, lesson.exercises, exercise] as const)))(
    "has a sentence for every answer to %s",
    (_, exercises, exercise) => {
      const pack = packFor(exercises, locale);
      let asked = 0;
      for (const { item, option } of answers(exercise)) {
        const grade = kindOf(exercise).grade(exercise, item, { option });
        if (grade.status !== "graded") throw new Error(grade.status);
        asked++;
        const { verdict, reason, question = "", branches, sources } = explain(grade, withOverlooked(grade, "BECAUSE", pack), pack);
        const said = [
          verdict,
          reason,
          question,
          ...branches.flatMap((one) => [one.answer, one.outcome]),
          ...sources.map(({ text }) => text),
        ];
        const spoken = sources.map(({ rule }) => rule);
        for (const sentence of said) {
          expect(
            spoken.reduce((rest, rule) => rest.replaceAll(rule, ""), sentence),
            item,
          ).not.toMatch(/[{}]|undefined|\b(rule|fact|ask|outcome|document|standing|feedback|overlooks|computed|stage\.sla)\.[a-z]/);
          if (locale === "ru") expect(sentence.replace(/complaint\.[a-z.-]+|C\d+|BECAUSE/g, "")).not.toMatch(/[a-z]/i);
        }
        expect(reason).toContain("BECAUSE");
        expect(sources.every(({ rule, text }) => text.includes(rule))).toBe(true);
        expect(branches.length > 0).toBe(grade.expected.ask !== undefined);
      }
      expect(asked).toBeGreaterThan(2);
    },
  );
});

test("a wrong time is answered with what it overlooks, in times as readers write them", () => {
  const exercises = course.find(({ slug }) => slug === "in-time")?.exercises ?? [];
  const pack = packFor(exercises, "en");
  const reasonOf = (id: string, item: string, option: string) => {
    const exercise = exercises.find((one) => one.id === id) as Exercise;
    const grade = kindOf(exercise).grade(exercise, item, { option });
    return grade.status === "graded" ? explain(grade, withOverlooked(grade, "BECAUSE.", pack), pack).reason : grade.status;
  };
  expect(reasonOf("friday-afternoon", "friday-afternoon", "2026-11-28T10:30")).toBe(
    "That works through Saturday and Sunday. BECAUSE. The client hears from a person within three working hours.",
  );
  expect(reasonOf("which-clock", "call-after-lunch", "none")).toMatch(
    /^One did run out: first contact was due on Tue 1 Dec, 14:30, and came on Tue 1 Dec, 14:45\. BECAUSE\./,
  );
  expect(reasonOf("does-it-fit", "nine-days", "fits")).toMatch(/^With the check in full, all ends on Mon 23 Nov, 18:00; /);
  expect(reasonOf("does-it-fit", "nine-days", "fits-at-best")).toMatch(/^BECAUSE\./);
});

test("points are written as people write them", () => {
  expect([0, 0.5, 1, 1.5, 10].map(pointsText)).toEqual(["0", "½", "1", "1½", "10"]);
});
