import { kindOf } from "@redress/exercises";
import { course } from "@redress/lessons";
import type { BrowserContext, Page } from "playwright-core";

export const lesson = "/en/lessons/internal-or-external/";
export const inTime = "/en/lessons/in-time/";
export const sorting = "who-is-complaining";

/** How many items a lesson has. */
export const itemsIn = (slug: string): number =>
  (course.find((one) => one.slug === slug)?.exercises ?? []).reduce((sum, one) => sum + kindOf(one).publicPart(one).items.length, 0);

/** Opens a lesson and waits until the exercises grade. */
export async function openLesson(page: Page, address = lesson): Promise<void> {
  await page.goto(address);
  await graded(page);
}

/** Waits until the exercises of the page grade. */
export async function graded(page: Page): Promise<void> {
  await page.waitForFunction(() => customElements.get("redress-exercise"));
  await page.waitForFunction(() => [...document.querySelectorAll(".score")].every((score) => !score.hasAttribute("hidden")));
}

/** One statement of the page. */
export const statement = (page: Page, item: string) => page.locator(`[data-item="${item}"]`);

/** Chooses an option of a statement. */
export const choose = (page: Page, item: string, option: string) => statement(page, item).locator(`input[value="${option}"]`).check();

/** Chooses an option and checks it. */
export async function answer(page: Page, item: string, option: string): Promise<void> {
  await choose(page, item, option);
  await statement(page, item).locator("xpath=ancestor::form").locator(".btn:not(.quiet)").click();
  await statement(page, item).locator(".fb").waitFor();
}

/** The score line of the ten statements. */
export const score = (page: Page) => page.locator(`redress-exercise[exercise="${sorting}"] [data-score]`).textContent();

/** The quiet line of the ten statements: where the answers are. */
export const whereabouts = (page: Page) => page.locator(`redress-exercise[exercise="${sorting}"] [data-sync]`);

/** What the server keeps for this browser, oldest first. */
export async function stored(context: BrowserContext, exercise = sorting) {
  const response = await context.request.get(`/api/attempts?exercise=${exercise}`);
  const { attempts } = (await response.json()) as {
    attempts: { id: string; item: string; option: string; round: number; points: number }[];
  };
  return attempts;
}
