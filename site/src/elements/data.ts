import type { Exercise, Expected, Hint, PublicExercise, StoryTables } from "@redress/exercises";
import type { GeneratorName, RoomName } from "@redress/exercises/generate";
import type { Messages } from "redress/locales";
import type { FeedbackPack } from "../feedback/pack.ts";
import type { Texts } from "../feedback/texts.ts";
import type { Wording } from "../generated/told.ts";
import type { WordCode } from "../words/index.ts";
import type { PartName } from "./parts.ts";

/** Kinds with words of their own, whose codes begin with the name of the part. */
export const wordyKinds = ["number", "order", "dialogue", "marks", "plan", "reply", "form", "table", "story"] as const;
type WordyKind = (typeof wordyKinds)[number];

/** Words that only some kinds need. */
export type KindCode = Extract<WordCode, `${WordyKind}.${string}` | `drawn.${string}`>;

/** What draws the cases of an exercise, and how many. */
export interface Draws {
  readonly generator: GeneratorName;
  readonly room: RoomName;
  readonly count: number;
}

/** The words of drawn cases by exercise; fetched after the lesson's data, for the goes after the first. */
export type DrawnWords = Readonly<Record<string, Wording>>;

/** An exercise as a page grades it, and each item's reason. */
export interface ExerciseData {
  /** What grades and shows it, where the code that every page has is not enough; fetched with the data. */
  readonly part?: PartName;
  /** The whole exercise, where its part has the rule. */
  readonly exercise?: Exercise;
  /** What the page shows, where an answer is read by it. */
  readonly shown?: PublicExercise;
  /** Keys of items as their rules work them out; a rule is heavier than what it says. */
  readonly keys?: Readonly<Record<string, Expected>>;
  /** Of a story: what follows from its decisions, as the rules work it out. */
  readonly story?: StoryTables;
  readonly whys: Readonly<Record<string, string>>;
  /** Of drawn cases: what draws those of the next go. */
  readonly draws?: Draws;
  /** Of drawn cases after the first go: their hints. */
  readonly hints?: Readonly<Record<string, readonly Hint[]>>;
  /** Its kind offers no hints. */
  readonly hintless?: true;
  /** Short words of ids that feedback names: steps, units. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Words that the part shows. */
  readonly texts?: Texts;
}

/** A lesson's hints by exercise and item, and what they are worded with; fetched when one is first asked for. */
export interface HintData {
  readonly hints: Readonly<Record<string, Readonly<Record<string, readonly Hint[]>>>>;
  readonly sentences: Readonly<Record<string, string>>;
}

/** What a lesson's exercises are graded and answered with; fetched when the page is idle, never part of it. */
export interface LessonData {
  /** The build that they belong to: a page of another build must not use them. */
  readonly build: string;
  /** The reader's language: of buttons and scores. */
  readonly locale: string;
  /** Those that every exercise needs, and those of its lesson's kinds. */
  readonly words: Messages<Extract<WordCode, `exercise.${string}`>> & Partial<Messages<KindCode>>;
  readonly pack: FeedbackPack;
  /** By id. */
  readonly exercises: Readonly<Record<string, ExerciseData>>;
}
