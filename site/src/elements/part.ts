import type { Grade, Graded, Hint, Read } from "@redress/exercises/shape";
import type { MessageFacts } from "redress/locales";
import type { FeedbackPack } from "../feedback/pack.ts";
import type { ExerciseData, LessonData } from "./data.ts";

/** What a part works with. */
export interface Tools {
  readonly data: LessonData;
  readonly own: ExerciseData;
  /** A sentence in the reader's language. */
  readonly say: (code: keyof LessonData["words"], facts?: MessageFacts) => string;
  /** The go that the learner is at, from 1. */
  readonly round: () => number;
  /** Says something aloud, and shows it. */
  readonly tell: (text: string) => void;
}

/** How one kind of exercise works in a page. A row is a statement; its item is `row.dataset.item`. */
export interface Part {
  /** The answer that stands in a row. */
  readonly read: (row: HTMLElement, tools: Tools) => Read;
  readonly grade: (own: ExerciseData, item: string, option: string) => Graded;
  /** Shows a judged answer in the row's controls, which become read-only. */
  readonly show: (row: HTMLElement, grade: Grade, tools: Tools) => void;
  /** Empties the controls for another go. */
  readonly reset: (row: HTMLElement, tools: Tools) => void;
  /** Makes more of the form than it is without a script; once a row. */
  readonly begin?: (row: HTMLElement, tools: Tools) => void;
  /** Fetches what grading needs besides, once, before anything is graded. */
  readonly prepare?: (data: LessonData) => Promise<void>;
  /** Takes a step towards an answer when the form is submitted; whether that was all, and there is no answer yet. */
  readonly step?: (row: HTMLElement, tools: Tools, by: HTMLElement | null) => boolean;
  /** Why there is no answer yet; without it: choose one first. */
  readonly missing?: (read: Read, tools: Tools) => string;
  /** Hints to the answer as it stands; without it, those of the lesson's data. */
  readonly hints?: (row: HTMLElement, tools: Tools) => readonly Hint[];
  /** The item's reason, with what the answer overlooks. */
  readonly reason?: (grade: Grade, why: string, pack: FeedbackPack, labels?: Readonly<Record<string, string>>) => string;
}
