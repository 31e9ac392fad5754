import type { Exercise } from "@redress/exercises";
import {
  colleagueFirst,
  doesItFit,
  fridayAfternoon,
  inDays,
  inHours,
  moreDays,
  moreHours,
  moreLogs,
  whichClock,
} from "./in-time/exercises.ts";
import { adviceHeard, missingCopy, moreReports, whoIsComplaining } from "./internal-or-external/exercises.ts";
import { abc, howManyAnswers, isItReal, moreChanges, moreClients, twelveClients } from "./satisfied-is-not-loyal/exercises.ts";
import { ownRate, viciousCircle } from "./worth-having/exercises.ts";

/** A lesson's facts; its words are in the MDX files beside its exercises. */
export interface Lesson {
  /** Folder and address of the lesson. */
  readonly slug: string;
  /** Expected minutes: words at 180 a minute, and 20 seconds an item. */
  readonly minutes: number;
  /** Slugs of lessons to take before this one. */
  readonly after: readonly string[];
  /** In the order of the lesson. */
  readonly exercises: readonly Exercise[];
}

/** The course in its order. */
export const course: readonly Lesson[] = [
  { slug: "worth-having", minutes: 6, after: [], exercises: [viciousCircle, ownRate] },
  { slug: "internal-or-external", minutes: 9, after: [], exercises: [missingCopy, whoIsComplaining, moreReports, adviceHeard] },
  {
    slug: "in-time",
    minutes: 16,
    after: ["internal-or-external"],
    exercises: [fridayAfternoon, inHours, moreHours, inDays, moreDays, whichClock, moreLogs, doesItFit, colleagueFirst],
  },
  {
    slug: "satisfied-is-not-loyal",
    minutes: 19,
    after: ["worth-having"],
    exercises: [twelveClients, moreClients, abc, isItReal, moreChanges, howManyAnswers],
  },
];

const all = new Map(course.flatMap((lesson) => lesson.exercises.map((exercise) => [exercise.id, { exercise, lesson }] as const)));
if (all.size < course.flatMap((lesson) => lesson.exercises).length) throw new Error("course: an exercise id is given twice");

/** An exercise by its id, with the lesson it stands in. */
export const exerciseById = (id: string): { readonly exercise: Exercise; readonly lesson: Lesson } | undefined => all.get(id);
