import { lessonData } from "../elements/lesson-data.ts";
import { exercises, read, weigh } from "../elements/store.ts";
import type { PracticeData } from "./data.ts";

type Points = 0 | 0.5 | 1;

/**
 * Weighs answers that came without points, from the server or from before points were kept, by the rules of their lesson. Where
 * the lesson's data cannot be had, they wait.
 */
export async function weighAll({ lessons, locale, build }: PracticeData): Promise<void> {
  const bare = exercises().filter((exercise) => read(exercise).answers.some(({ points }) => points === undefined));
  await Promise.all(
    lessons.map(async ({ slug, exercises: own }) => {
      const ids = bare.filter((exercise) => own[exercise]);
      if (!ids.length) return;
      const { data, partOf } = await lessonData(`/${locale}/lessons/${slug}/exercises.json?v=${build}`).catch(() => ({
        data: undefined,
        partOf: undefined,
      }));
      for (const id of data ? ids : []) weigh(id, pointsOf(id));

      function pointsOf(id: string): ReadonlyMap<string, Points> {
        const graded = read(id).answers.flatMap((answer): (readonly [string, Points])[] => {
          const grade = data?.exercises[id] && partOf?.(id).grade(data.exercises[id], answer.item, answer.option);
          return grade?.status === "graded" ? [[answer.id, grade.points]] : [];
        });
        return new Map(graded);
      }
    }),
  );
}
