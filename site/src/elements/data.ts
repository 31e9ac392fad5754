import type { Exercise } from "@redress/exercises";
import type { Messages } from "redress/locales";
import type { FeedbackPack } from "../feedback/pack.ts";
import type { WordCode } from "../words/index.ts";

/** What a lesson's exercises are graded and answered with; fetched when the page is idle, never part of it. */
export interface LessonData {
  /** The reader's language: of buttons and scores. */
  readonly locale: string;
  readonly words: Messages<Extract<WordCode, `exercise.${string}`>>;
  readonly pack: FeedbackPack;
  /** By id: the exercise with its facts, and each item's reason. */
  readonly exercises: Readonly<Record<string, { readonly exercise: Exercise; readonly whys: Readonly<Record<string, string>> }>>;
}
