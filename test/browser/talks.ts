import type { Page } from "playwright-core";

export const conversation = "/en/lessons/the-conversation/";
export const goodbye = "/en/lessons/saying-goodbye/";

/** An exercise of the page. */
export const exerciseOn = (page: Page, id: string) => page.locator(`redress-exercise[exercise="${id}"]`);

/** Opens a lesson whose exercises have no score to wait for. */
export async function openPractice(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(() =>
    [...document.querySelectorAll<HTMLElement>("redress-exercise")].every(({ dataset }) => "ready" in dataset),
  );
}

/** Takes everything out of a plan. */
export async function emptyPlan(page: Page, id: string): Promise<void> {
  const checked = exerciseOn(page, id).locator("[data-piece]:checked");
  while (await checked.count()) await checked.first().uncheck();
}

/** The button that checks, says or reviews. */
export const send = (page: Page, id: string) => exerciseOn(page, id).locator(".btn:not(.quiet)").click();

/** Says lines of a talk, one after the other. */
export async function sayLines(page: Page, id: string, lines: string): Promise<void> {
  for (const line of lines.split(" ")) {
    await exerciseOn(page, id).locator(`input[value="${line}"]`).check();
    await send(page, id);
  }
}

/** Everything said in a talk, the client's and the learner's. */
export const logOf = (page: Page, id: string) => exerciseOn(page, id).locator("[data-log] > li > p:first-of-type").allTextContents();

/** Steps through the page by the Tab key until something has the focus. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let tabs = 0; tabs < 160; tabs++) {
    if (await page.evaluate((what) => document.activeElement?.matches(what), selector)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`${selector} is not reached by Tab`);
}
