import type { Exercise, Expected, PublicExercise } from "@redress/exercises";
import type { Message, Messages } from "redress/locales";
import type { FeedbackPack } from "../feedback/pack.ts";
import type { WordCode } from "../words/index.ts";
import type { PartName } from "./parts.ts";

/** An exercise as a page grades it, and each item's reason. */
export interface ExerciseData {
  /** What grades and shows it, where the code that every page has is not enough; fetched with the data. */
  readonly part?: PartName;
  /** With its facts, where the page has the rule. */
  readonly exercise?: Exercise;
  /** What the page shows, where an answer is read by it. */
  readonly shown?: PublicExercise;
  /** Keys of items whose rules are too heavy for a page; they come worked out. */
  readonly keys?: Readonly<Record<string, Expected>>;
  readonly whys: Readonly<Record<string, string>>;
  /** Short words of ids that feedback names: steps, units. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** What a lesson's exercises are graded and answered with; fetched when the page is idle, never part of it. */
export interface LessonData {
  /** The reader's language: of buttons and scores. */
  readonly locale: string;
  readonly words: Messages<Extract<WordCode, `exercise.${string}`>>;
  /** Words that only some parts need. */
  readonly more: Readonly<Record<string, Message>>;
  readonly pack: FeedbackPack;
  /** By id. */
  readonly exercises: Readonly<Record<string, ExerciseData>>;
}
