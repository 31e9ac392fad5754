import { paid } from "@redress/exercises/hint-cost";
import type { Part, Tools } from "./part.ts";

/** What an answer is worth, its hints paid; kept with it so that what was missed is known without the rules. */
export function worth(part: Part | undefined, { own }: Tools, item: string, option: string, hints = 0): { readonly points?: number } {
  const graded = part?.grade(own, item, option);
  return graded?.status === "graded" ? { points: paid(graded.points, hints) } : {};
}
