import type { Page } from "playwright-core";
import { statement } from "./learner.ts";

export const worth = "/en/lessons/worth-having/";
export const loyalty = "/en/lessons/satisfied-is-not-loyal/";
export const circle = "vicious-circle";

/** The form that a statement stands in. */
export const formOf = (page: Page, item: string) => statement(page, item).locator("xpath=ancestor::form");

/** Presses the button that checks. */
export const check = (page: Page, item: string) => formOf(page, item).locator(".btn:not(.quiet)").click();

/** Writes a number and checks it. */
export async function write(page: Page, item: string, text: string): Promise<void> {
  await statement(page, item).locator("input").fill(text);
  await check(page, item);
}

/** The steps of an ordering as they stand. */
export const order = (page: Page) =>
  statement(page, circle)
    .locator("[data-step]")
    .evaluateAll((steps) => steps.map((step) => (step as HTMLElement).dataset.step as string));

/** Moves the steps into an order by their buttons. */
export async function arrange(page: Page, wanted: readonly string[]): Promise<void> {
  for (const [to, step] of wanted.entries())
    for (let at = (await order(page)).indexOf(step); at > to; at--)
      await statement(page, circle).locator(`[data-step="${step}"] .move`).first().click();
}
