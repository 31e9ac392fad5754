import { kindOf } from "@redress/exercises";
import { course } from "@redress/lessons";
import type { Page } from "playwright-core";
import { sorting } from "./learner.ts";

/** An answer as a browser keeps it; without points it is weighed by the page. */
export interface Past {
  readonly exercise?: string;
  readonly item: string;
  readonly option: string;
  readonly daysAgo?: number;
  readonly points?: number;
}

const day = 86_400_000;
const idOf = (n: number) => `0b1f9a3e-2f57-4c3a-9a51-${String(n).padStart(12, "0")}`;

/** Kept answers by exercise, as if given some days ago at noon. */
export function pastAnswers(past: readonly Past[]): Record<string, object> {
  const byExercise = new Map<string, Past[]>();
  for (const one of past) byExercise.set(one.exercise ?? sorting, [...(byExercise.get(one.exercise ?? sorting) ?? []), one]);
  let n = 0;
  return Object.fromEntries(
    [...byExercise].map(([exercise, all]) => {
      const answers = all.map(({ item, option, daysAgo = 1, points }) => {
        const at = new Date(Date.now() - daysAgo * day);
        at.setHours(12, 0, 0, n++ % 1000);
        const kept = { id: idOf(n), item, option, round: 1, answeredAt: at.toISOString(), locale: "en", fate: "kept" };
        return points === undefined ? kept : { ...kept, points };
      });
      return [exercise, { v: 1, round: 1, answers }];
    }),
  );
}

/** Opens a page of somebody who has answered before. */
export async function comeBack(page: Page, past: readonly Past[], address: string): Promise<void> {
  await page.goto(address.startsWith("/") ? "/en/privacy/" : new URL("/en/privacy/", address).href);
  await page.evaluate((all) => {
    for (const [exercise, kept] of Object.entries(all)) localStorage.setItem(`redress.1.${exercise}`, JSON.stringify(kept));
  }, pastAnswers(past));
  await page.goto(address);
}

/** Wrong answers to the first of the ten statements, and one half. */
export const missed: readonly Past[] = [
  { item: "call-back-promised", option: "internal" },
  { item: "refund-late", option: "internal" },
  { item: "wrong-program", option: "external", daysAgo: 2 },
  { item: "missing-copy", exercise: "missing-copy", option: "external", daysAgo: 3 },
];

/** Answers to every item of the course: right but for so many, which are the worst there are. */
export function toAll(wrong = 0): Past[] {
  const all = course.flatMap(({ exercises }) =>
    exercises.flatMap((exercise) =>
      kindOf(exercise)
        .publicPart(exercise)
        .items.map((item) => {
          const key = kindOf(exercise).expected(exercise, item);
          if ("status" in key) throw new Error(`${exercise.id}, ${item}: no key`);
          return { exercise: exercise.id, item, worth: key.worth };
        }),
    ),
  );
  return all.map(({ exercise, item, worth }, at) => {
    const points = at < wrong ? Math.min(...worth.map((one) => one.points)) : 1;
    return { exercise, item, option: worth.find((one) => one.points === points)?.option ?? "" };
  });
}
