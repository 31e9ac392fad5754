import type { Page } from "playwright-core";

export const lesson = "/en/lessons/internal-or-external/";
export const sorting = "who-is-complaining";

/** Opens a lesson and waits until the exercises grade. */
export async function openLesson(page: Page, origin: string, path = lesson): Promise<void> {
  await page.goto(origin + path);
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
