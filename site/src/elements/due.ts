import type { DeadlineExercise } from "@redress/exercises";
import { gradeDue } from "@redress/exercises/due";
import { withOverlooked } from "../feedback/overlooked.ts";
import type { Part } from "./part.ts";

/** Grading by calendars, and what wrong times overlook: fetched only where a lesson asks for times. */
export const part = (options: Part): Part => ({
  ...options,
  grade: ({ exercise, keys }, item, option) => gradeDue(exercise as DeadlineExercise, item, { option }, keys ?? {}),
  reason: withOverlooked,
});
