import { drawnIn, inRound } from "@redress/exercises";
import { exerciseById } from "@redress/lessons";
import type { Page } from "playwright-core";
import { formOf, loyalty } from "./entries.ts";
import { inTime, lesson, statement } from "./learner.ts";

/** The cases of a go: what is right in each, and something that is wrong. */
export function casesOf(id: string, round: number) {
  const exercise = exerciseById(id)?.exercise;
  if (exercise?.kind !== "generated") throw new Error(`${id} has no drawn cases`);
  return drawnIn(inRound(exercise, round)).map(({ item, key }) => ({
    item,
    right: key.worth.find(({ points }) => points === 1)?.option as string,
    // Where a case is open, what is not wholly right is worth half.
    wrong: (key.worth.find(({ points }) => points === 0) ?? key.worth.find(({ points }) => points < 1))?.option as string,
  }));
}
/** The statements of cases as they stand. */
export const said = (page: Page, items: readonly { readonly item: string }[]) =>
  Promise.all(items.map(({ item }) => statement(page, item).locator("legend").textContent()));
/** Begins an exercise again. */
export const again = (page: Page, item: string) => formOf(page, item).locator("[data-again]").click();
/** The code and words of the next go have come. */
export const prepared = (page: Page) => page.waitForLoadState("networkidle");

/** Lessons and the drawn exercises in them that the tests go through. */
export const sets = [
  [lesson, "more-reports"],
  [inTime, "more-hours"],
  [inTime, "more-days"],
  [inTime, "more-logs"],
  [loyalty, "more-clients"],
  [loyalty, "more-changes"],
] as const;
