import type { Page } from "playwright-core";

/** The lesson that the simulator stands in. */
export const lesson = "/en/lessons/in-time/";

export const box = (page: Page) => page.locator("details.sim");
export const grip = (page: Page, name: string) => page.locator(`[data-grip="${name}"]`);
export const field = (page: Page, name: string) => page.locator(`.sim [name="${name}"]`);
export const due = (page: Page) => page.locator(".sim .tl > .note").textContent();
export const counted = (page: Page) => page.locator(".trace tfoot .num").first().textContent();

export async function open(page: Page): Promise<void> {
  await page.goto(lesson);
  await box(page).locator("summary").click();
  await grip(page, "now").waitFor();
}

/** An hour's pause on Monday, and a policy under which it stops the first contact. */
export async function pause(page: Page): Promise<void> {
  await field(page, "policy").selectOption("pausing");
  await page.getByRole("button", { name: "Add a pause" }).click();
  await field(page, "pause-0-to").fill("2026-11-30T10:30");
  await field(page, "pause-0-from").fill("2026-11-30T09:30");
}

/** The middle of a grip's ring. */
export async function middle(page: Page, name: string) {
  const ring = grip(page, name).locator("circle");
  await ring.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await ring.boundingBox()) as { x: number; y: number; width: number; height: number };
  return { x: x + width / 2, y: y + height / 2 };
}
