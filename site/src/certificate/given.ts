import type { GivenAnswer } from "@redress/exercises/completion";
import type { KeptAnswer } from "../elements/kept.ts";
import { read } from "../elements/store.ts";
import type { PracticeData } from "../practice/data.ts";
import { weigher } from "../practice/weigh.ts";

/** The first answer to each item: later ones do not count, so they need no weighing. */
function firsts(answers: readonly KeptAnswer[]): KeptAnswer[] {
  const first = new Map<string, KeptAnswer>();
  for (const answer of answers) if (!first.has(answer.item)) first.set(answer.item, answer);
  return [...first.values()];
}

/** First answers of this browser, graded by the rules as they are now: what was noted when they were given is not looked at. */
export async function givenAnswers(data: PracticeData): Promise<GivenAnswer[]> {
  const all = await Promise.all(
    data.lessons.map(async (lesson) => {
      const answered = Object.keys(lesson.exercises).filter((id) => read(id).answers.length);
      if (!answered.length) return [];
      const worth = await weigher(lesson, data, answered);
      const given = answered.flatMap((exercise) =>
        firsts(read(exercise).answers).map(async (answer): Promise<GivenAnswer[]> => {
          const points = await worth(exercise, answer);
          return points === undefined ? [] : [{ exercise, item: answer.item, points, at: Date.parse(answer.answeredAt) }];
        }),
      );
      return (await Promise.all(given)).flat();
    }),
  );
  return all.flat();
}
