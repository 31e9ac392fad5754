import type { Grade, Graded, Read } from "@redress/exercises/shape";
import type { MessageFacts } from "redress/locales";
import type { FeedbackPack } from "../feedback/pack.ts";
import type { ExerciseData, LessonData } from "./data.ts";
import { optionsPart } from "./options.ts";

/** What a part works with. */
export interface Tools {
  readonly data: LessonData;
  readonly own: ExerciseData;
  /** A sentence of the part's own, in the reader's language. */
  readonly say: (code: string, facts?: MessageFacts) => string;
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
  /** Why there is no answer yet; without it: choose one first. */
  readonly missing?: (read: Read, tools: Tools) => string;
  /** The item's reason, with what the answer overlooks. */
  readonly reason?: (grade: Grade, why: string, pack: FeedbackPack, labels?: Readonly<Record<string, string>>) => string;
}

/** Parts that are fetched only where a lesson needs them. */
const parts = {
  due: () => import("./due.ts"),
  told: () => import("./told.ts"),
  number: () => import("./number.ts"),
  order: () => import("./order.ts"),
  matrix: () => import("./matrix.ts"),
  marks: () => import("./marks.ts"),
  talk: () => import("./talk.ts"),
  reply: () => import("./reply.ts"),
  plan: () => import("./plan.ts"),
} satisfies Readonly<Record<string, () => Promise<{ readonly part: Part }>>>;

export type PartName = keyof typeof parts;

const loaded = new Map<PartName, Part>();

/** Fetches the parts that a lesson names. */
export async function loadParts({ exercises }: LessonData): Promise<void> {
  for (const { part } of Object.values(exercises)) if (part && !loaded.has(part)) loaded.set(part, (await parts[part]()).part);
}

/** The part of an exercise. */
export const partOf = ({ part }: ExerciseData): Part => (part && loaded.get(part)) || optionsPart;
