import type { Drawn } from "@redress/exercises/generate";
import type { Points } from "@redress/exercises/shape";
import type { Draws } from "../elements/data.ts";
import type { KeptAnswer } from "../elements/kept.ts";
import { lessonData } from "../elements/lesson-data.ts";
import { exercises, read, write } from "../elements/store.ts";
import type { PracticeData, PracticeLesson } from "./data.ts";

/** What weighs the answers of a lesson's exercises, by the rules as they are now. */
export type Weigher = (exercise: string, answer: KeptAnswer) => Promise<Points | undefined>;

/** The cases of a go, drawn by code that few need. */
async function drawnAgain(exercise: string, address: string, draws: Draws, round: number): Promise<readonly Drawn[]> {
  const { drawingOf } = await import("../elements/turn.ts");
  return (await drawingOf(exercise, address, draws)).goOf(round);
}

/** Fetches what weighs answers to these exercises of a lesson; drawn cases are drawn again as they were in their go. */
export async function weigher({ slug }: PracticeLesson, { locale, build }: PracticeData, ids: readonly string[]): Promise<Weigher> {
  const address = `/${locale}/lessons/${slug}/exercises.json?v=${build}`;
  const { data, partOf } = await lessonData(address, ids);
  return async (exercise, { item, option, round }) => {
    const own = data.exercises[exercise];
    if (!own) return undefined;
    const drawn = own.draws && round > 1 ? await drawnAgain(exercise, address, own.draws, round) : undefined;
    const keys = drawn && Object.fromEntries(drawn.map((one) => [one.item, one.key]));
    const graded = partOf(exercise).grade(keys ? { ...own, keys } : own, item, option);
    return graded.status === "graded" ? graded.points : undefined;
  };
}

/** Notes what answers are worth that came ungraded. */
function note(exercise: string, points: ReadonlyMap<string, Points>): void {
  const kept = read(exercise);
  const weighed = (answer: KeptAnswer) => (points.has(answer.id) ? { ...answer, points: points.get(answer.id) as Points } : answer);
  write(exercise, { ...kept, answers: kept.answers.map(weighed) });
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
      const points = await Promise.all(
        bare(id).map(async (answer) => [answer.id, await worth(id, answer).catch(() => undefined)] as const),
      );
      note(id, new Map(points.flatMap(([answer, one]) => (one === undefined ? [] : [[answer, one]]))));
    }
  });
  await Promise.allSettled(weighed);
}
