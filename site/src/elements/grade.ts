import type { Exercise, Graded } from "@redress/exercises";
import { grade as gradeChoice } from "@redress/exercises/choice";
import { grade as gradeSort } from "@redress/exercises/sort";
import type { LessonData } from "./data.ts";

/** Grades an answer by the exercise's own rule; the server will do the same again. */
export const grade = (exercise: Exercise, item: string, option: string): Graded =>
  exercise.kind === "sort" ? gradeSort(exercise, item, { option }) : gradeChoice(exercise, item, { option });

const fetched = new Map<string, Promise<LessonData>>();

/** A lesson's data, fetched once a page; a failed fetch may be tried again. */
export function dataOf(address: string): Promise<LessonData> {
  const data = fetched.get(address) ?? fetch(address).then((answer) => (answer.ok ? answer.json() : Promise.reject(answer.status)));
  fetched.set(address, data);
  data.catch(() => fetched.delete(address));
  return data;
}
