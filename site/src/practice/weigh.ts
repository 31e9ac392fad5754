import type { Points } from "@redress/exercises/shape";
import { drawingOf } from "../elements/drawing.ts";
import type { KeptAnswer } from "../elements/kept.ts";
import { lessonData } from "../elements/lesson-data.ts";
import { exercises, read, weigh } from "../elements/store.ts";
import type { PracticeData, PracticeLesson } from "./data.ts";

/** What weighs the answers of a lesson's exercises, by the rules as they are now. */
export type Weigher = (exercise: string, answer: KeptAnswer) => Promise<Points | undefined>;

/** Fetches what weighs answers to these exercises of a lesson; drawn cases are drawn again as they were in their go. */
export async function weigher({ slug }: PracticeLesson, { locale, build }: PracticeData, ids: readonly string[]): Promise<Weigher> {
  const address = `/${locale}/lessons/${slug}/exercises.json?v=${build}`;
  const { data, partOf } = await lessonData(address, ids);
  return async (exercise, { item, option, round }) => {
    const own = data.exercises[exercise];
    if (!own) return undefined;
    const drawn = own.draws && round > 1 ? await (await drawingOf(exercise, address, own.draws)).goOf(round) : undefined;
    const keys = drawn && Object.fromEntries(drawn.map((one) => [one.item, one.key]));
    const graded = partOf(exercise).grade(keys ? { ...own, keys } : own, item, option);
    return graded.status === "graded" ? graded.points : undefined;
  };
}

/** Weighs answers that came without points, out of a file or from before points were kept. What cannot be fetched waits. */
export async function weighAll(data: PracticeData): Promise<void> {
  const bare = (exercise: string) => read(exercise).answers.filter(({ points }) => points === undefined);
  const all = exercises().filter((exercise) => bare(exercise).length);
  const weighed = data.lessons.map(async (lesson) => {
    const ids = all.filter((exercise) => lesson.exercises[exercise]);
    if (!ids.length) return;
    const worth = await weigher(lesson, data, ids);
    for (const id of ids) {
      const points = await Promise.all(bare(id).map(async (answer) => [answer.id, await worth(id, answer).catch(() => undefined)] as const));
      weigh(id, new Map(points.flatMap(([answer, one]) => (one === undefined ? [] : [[answer, one]]))));
    }
  });
  await Promise.allSettled(weighed);
}
