import type { Exercise, Expected } from "@redress/exercises";
import type { Messages } from "redress/locales";
import type { FeedbackPack } from "../feedback/pack.ts";
import type { WordCode } from "../words/index.ts";

/** The exercise with its facts, and each item's reason. */
export interface ExerciseData {
  readonly exercise: Exercise;
  readonly whys: Readonly<Record<string, string>>;
  /** Keys of items whose rules are too heavy for a page; they come worked out. */
  readonly keys?: Readonly<Record<string, Expected>>;
}

/** What a lesson's exercises are graded and answered with; fetched when the page is idle, never part of it. */
export interface LessonData {
  /** The reader's language: of buttons and scores. */
  readonly locale: string;
  readonly words: Messages<Extract<WordCode, `exercise.${string}`>>;
  readonly pack: FeedbackPack;
  /** Whether any of them asks for times: then the code that grades these is fetched too. */
  readonly timed?: boolean;
  /** By id. */
  readonly exercises: Readonly<Record<string, ExerciseData>>;
}
