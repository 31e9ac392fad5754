import type { Points } from "@redress/exercises/shape";
import type { Part, Tools } from "./part.ts";

/** What an answer is worth, kept with it so that what was missed is known without the rules. */
export function worth(part: Part | undefined, { own }: Tools, item: string, option: string): { readonly points?: Points } {
  const graded = part?.grade(own, item, option);
  return graded?.status === "graded" ? { points: graded.points } : {};
}
