import type { Page } from "playwright-core";

export const planner = "/en/planner/";
/** A Tuesday a week after the client was told. */
const now = "2026-11-10T10:00:00";

export const field = (page: Page, name: string) => page.locator(`.planner-form [name="${name}"]`);
export const keyed = (page: Page, key: string) => page.locator(`[data-key="${key}"]`);
export const verdict = (page: Page) => page.locator(".verdict .fb").textContent();
export const task = (page: Page, id: string) => page.locator(`#task-${id}`);
export const stateOf = (page: Page, id: string) => task(page, id).locator(".st").textContent();
export const tick = (page: Page, id: string) => keyed(page, `tick/${id}`).click();
export const done = (page: Page) => page.locator(".notices .done");
export const warned = (page: Page) => page.locator(".notices .notice");
export const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** The page, its planner at work. */
export async function openPlanner(page: Page): Promise<void> {
  await page.clock.setFixedTime(now);
  await page.goto(planner);
  await page.locator(".verdict").waitFor();
}

/** Fills in a retainer that ends on Monday, 30 November, told on the second. */
export async function fillIn(page: Page, end = "2026-11-30"): Promise<void> {
  await field(page, "client").fill("Harbour Lights");
  await field(page, "work").fill("the web shop");
  await field(page, "type").selectOption("retainer");
  await field(page, "asOf").fill("2026-11-02");
  await field(page, "notice").fill("2026-11-02");
  await field(page, "end").fill(end);
}

/** Opens the page and fills it in. */
export async function plan(page: Page, end?: string): Promise<void> {
  await openPlanner(page);
  await fillIn(page, end);
}

/** What is kept of plans, as this page's storage has it. */
export const kept = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() => Object.fromEntries(Object.entries(localStorage).filter(([key]) => key.startsWith("redress.planner.1."))));

/** The text of a file that a button saves. */
export async function saved(page: Page, name: string): Promise<{ readonly name: string; readonly text: string }> {
  const [file] = await Promise.all([page.waitForEvent("download"), button(page, name).click()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  return { name: file.suggestedFilename(), text: Buffer.concat(chunks).toString() };
}
