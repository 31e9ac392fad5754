import type { Grade, Graded } from "@redress/exercises";
import { classify, isClassification } from "@redress/exercises/classification";
import { gradeBy } from "@redress/exercises/grading";
import type { FeedbackPack } from "../feedback/pack.ts";
import type { ExerciseData, LessonData } from "./data.ts";

let due: typeof import("./due.ts") | undefined;

/** Grades an answer by the exercise's own rule; the server will do the same again. */
export function grade({ exercise, keys }: ExerciseData, item: string, option: string): Graded {
  if (exercise.kind === "deadline") return due?.gradeDue(exercise, item, { option }, keys ?? {}) ?? { status: "not-ready" };
  return exercise.kind === "sort" ? gradeSort(exercise, item, { option }) : gradeChoice(exercise, item, { option });
}

/** An item's reason, with what a wrong time overlooks. */
export const reasonOf = (grade: Grade, why = "", pack: FeedbackPack): string => due?.withOverlooked(grade, why, pack) ?? why;

async function fetchData(address: string): Promise<LessonData> {
  const answer = await fetch(address);
  if (!answer.ok) throw answer.status;
  const data = (await answer.json()) as LessonData;
  if (data.timed) due ??= await import("./due.ts");
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
