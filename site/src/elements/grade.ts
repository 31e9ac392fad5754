import type { Graded } from "@redress/exercises";
import { grade as gradeChoice } from "@redress/exercises/choice";
import { grade as gradeSort } from "@redress/exercises/sort";
import type { ExerciseData, LessonData } from "./data.ts";

/** Grades by calendars; fetched only where a lesson asks for times. */
let due: typeof import("@redress/exercises/due") | undefined;

/** Grades an answer by the exercise's own rule; the server will do the same again. */
export function grade({ exercise, keys }: ExerciseData, item: string, option: string): Graded {
  if (exercise.kind === "sort") return gradeSort(exercise, item, { option });
  if (exercise.kind === "choice") return gradeChoice(exercise, item, { option });
  return due?.gradeDue(exercise, item, { option }, keys ?? {}) ?? { status: "not-ready" };
}

async function fetchData(address: string): Promise<LessonData> {
  const answer = await fetch(address);
  if (!answer.ok) throw answer.status;
  const data = (await answer.json()) as LessonData;
  if (Object.values(data.exercises).some(({ exercise }) => exercise.kind === "deadline")) due ??= await import("@redress/exercises/due");
  return data;
}

const fetched = new Map<string, Promise<LessonData>>();

/** A lesson's data and what grades it, fetched once a page; a failed fetch may be tried again. */
export function dataOf(address: string): Promise<LessonData> {
  const data = fetched.get(address) ?? fetchData(address);
  fetched.set(address, data);
  data.catch(() => fetched.delete(address));
  return data;
}
