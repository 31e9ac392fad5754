import { markedOf } from "@redress/exercises/marks";
import type { Grade } from "@redress/exercises/shape";
import type { Labels } from "./overlooked.ts";
import type { Texts } from "./texts.ts";

/** What became of one mark: found, missed, or one too many. */
export interface ToldMark {
  readonly id: string;
  readonly state: "found" | "missed" | "extra";
  readonly label: string;
  readonly note: string;
}

/** The marks worth a word, in the order of the exercise: all that were set, and all that should have been. */
export function toldMarks({ expected, chosen }: Grade, marks: readonly string[], labels: Labels, texts: Texts): ToldMark[] {
  const { right, missed, extra } = markedOf(expected, chosen);
  return marks.flatMap((id): ToldMark[] => {
    const state = extra.includes(id) ? "extra" : missed.includes(id) ? "missed" : right.includes(id) ? "found" : undefined;
    return state ? [{ id, state, label: labels[id] ?? id, note: texts[`mark.${id}`] ?? "" }] : [];
  });
}

/** How a mark looks, and what is said of it. */
export const markStates = {
  found: { tone: "yes", mark: "right", word: "marks.found" },
  missed: { tone: "missed", mark: "open", word: "marks.missed" },
  extra: { tone: "no", mark: "wrong", word: "marks.extra" },
} as const;
