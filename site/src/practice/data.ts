import type { Messages } from "redress/locales";
import type { WordCode } from "../words/index.ts";

/** A lesson as practice speaks of it. */
export interface PracticeLesson {
  readonly slug: string;
  readonly number: number;
  readonly title: string;
  /** Language of the title, where it is not the reader's. */
  readonly lang?: string;
  /** Items by exercise. */
  readonly exercises: Readonly<Record<string, readonly string[]>>;
}

/** What practice is worded with, and the course it draws from. */
export interface PracticeData {
  readonly build: string;
  /** The reader's, for addresses. */
  readonly locale: string;
  /** Of the words. */
  readonly language: string;
  readonly words: Messages<Extract<WordCode, `practice.${string}`>>;
  readonly lessons: readonly PracticeLesson[];
}
