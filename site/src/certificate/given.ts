import type { GivenAnswer } from "@redress/exercises/completion";
import { lessonData, Outdated } from "../elements/lesson-data.ts";
import { read } from "../elements/store.ts";
import type { PracticeData } from "../practice/data.ts";
import { Stale } from "../practice/fragment.ts";

/** All answers of this browser, graded by the rules as they are now: what was noted when they were given is not looked at. */
export async function givenAnswers({ lessons, locale, build }: PracticeData): Promise<GivenAnswer[]> {
  const all = await Promise.all(
    lessons.map(async ({ slug, exercises }) => {
      const answered = Object.keys(exercises).filter((id) => read(id).answers.length);
      if (!answered.length) return [];
      const { data, partOf } = await lessonData(`/${locale}/lessons/${slug}/exercises.json?v=${build}`).catch((error) => {
        throw error instanceof Outdated ? new Stale() : error;
      });
      return answered.flatMap((exercise) =>
        read(exercise).answers.flatMap(({ item, option, answeredAt }): GivenAnswer[] => {
          const own = data.exercises[exercise];
          const grade = own && partOf(exercise).grade(own, item, option);
          return grade?.status === "graded" ? [{ exercise, item, points: grade.points, at: Date.parse(answeredAt) }] : [];
        }),
      );
    }),
  );
  return all.flat();
}
