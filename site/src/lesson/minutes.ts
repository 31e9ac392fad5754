import { expectedTime, secondsFor } from "@redress/exercises";
import type { Lesson } from "@redress/lessons";
import type { ExerciseWords, LessonWords } from "./schema.ts";

/** Words of a text without its tags and marks. */
export const wordsIn = (text: string): number =>
  text.replace(/<[^>]*>|\{[^}]*\}/g, " ").match(/[\p{L}\p{N}]+(?:[’'.,:-][\p{L}\p{N}]+)*/gu)?.length ?? 0;

/** What is read of an exercise before it is answered; a talk's lines belong to its time. */
const read = ({ intro = "", items, steps, marks, pieces, rows, transcript = [] }: ExerciseWords): string =>
  [
    intro,
    ...[items, steps, marks, pieces, rows].flatMap((named) => Object.values(named).map(({ say }) => say)),
    ...transcript.map(({ says }) => says),
  ].join(" ");

/**
 * Minutes of a lesson: the words of its text and statements at the speed of `expectedTime`, and the time of its items, rounded up.
 * The one place that says how long a lesson takes.
 */
export function minutesOf({ exercises }: Pick<Lesson, "exercises">, body: string, words: Pick<LessonWords, "exercises">): number {
  const texts = [body, ...Object.values(words.exercises).map(read)];
  const reading = texts.reduce((sum, text) => sum + wordsIn(text), 0) / expectedTime.wordsPerMinute;
  const answering = exercises.reduce((sum, exercise) => sum + secondsFor(exercise), 0) / 60;
  return Math.ceil(reading + answering);
}
