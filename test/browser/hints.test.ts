import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { stage, visitIn } from "./stage.ts";

const { site, visit } = stage();
const address = "/en/lessons/what-is-a-complaint/";
const exercise = (page: Page): Locator => page.locator('redress-exercise[exercise="six-kinds"]');
const ready = (page: Page) => page.locator('redress-exercise[exercise="six-kinds"][data-ready]').waitFor();
const row = (page: Page, at: number): Locator => exercise(page).locator("[data-item]").nth(at);

test("a hint is told and paid, survives a reload, shows on the desk, and is gone in the next go", { timeout: 90_000 }, async () => {
  const { page, context, done } = await visit();
  await page.goto(address);
  await ready(page);
  const hint = row(page, 0).locator(".hint");
  await hint.focus();
  await page.keyboard.press("Enter");
  await row(page, 0).locator(".hints p").first().waitFor();
  expect(await row(page, 0).locator(".hints p").textContent()).toMatch(/^The question to ask: “.+\?”$/);
  await page.reload();
  await ready(page);
  expect(await row(page, 0).locator(".hints p").count()).toBe(1);
  await row(page, 0).locator(".hint").focus();
  await page.keyboard.press("Enter");
  await row(page, 0).locator(".struck").waitFor();
  // The button is gone, and the focus is at what was told.
  expect(
    await row(page, 0)
      .locator(".hints [role=status]")
      .evaluate((one) => one === document.activeElement),
  ).toBe(true);
  await row(page, 0).locator(".opt:not(.struck) input").first().focus();
  await page.keyboard.press("Space");
  await row(page, 0).locator(".btn").press("Enter");
  await row(page, 0).locator(".fb").waitFor();
  expect(await row(page, 0).locator(".pt").textContent()).toMatch(/^(½|¼|0), with 2 hints$/);
  expect(await exercise(page).locator("[data-score]").textContent()).toContain("2 hints taken");
  await exercise(page).getByText("All answers are kept on the server too.").waitFor();

  const trainer = await visit();
  await trainer.page.goto(await site().newDeskLink());
  await trainer.page.getByRole("button").click();
  await trainer.page.waitForURL(/\/desk\/?$/);
  expect(await trainer.page.locator(".live .drill").textContent()).toContain("with 2 hints");
  await trainer.page.getByLabel("Goes at each exercise").selectOption("2");
  await trainer.page.getByRole("button", { name: "Set" }).click();
  await trainer.page.waitForURL(/\/desk\/?$/);
  expect(await trainer.page.getByLabel("Goes at each exercise").inputValue()).toBe("2");
  await trainer.done();

  await page.reload();
  await ready(page);
  await exercise(page).getByText("Go 1 of 2.").waitFor();
  await exercise(page).locator("[data-again]").press("Enter");
  await exercise(page).getByText("This is the last of 2 goes that your trainer allows.").waitFor();
  expect(await exercise(page).locator(".hints p, .struck, .judged, input:checked").count()).toBe(0);
  expect(await row(page, 0).locator(":focus").count()).toBe(1);
  await row(page, 0).locator("input").first().press("Space");
  await row(page, 0).locator(".btn").press("Enter");
  await row(page, 0).locator(".fb").waitFor();
  expect(await exercise(page).locator("[data-again]").isHidden()).toBe(true);

  const over = await visitIn(context);
  await over.page.goto(address);
  const sent = await over.page.evaluate(async () => {
    const attempt = { id: crypto.randomUUID(), exercise: "mild-word", item: "mild-word", option: "complaint", round: 3 };
    const attempts = [{ ...attempt, answeredAt: new Date().toISOString(), locale: "en" }];
    const headers = { "content-type": "application/json" };
    return (await fetch("/api/attempts", { method: "POST", headers, body: JSON.stringify({ attempts }) })).json();
  });
  expect(sent.results[0]).toMatchObject({ status: "refused", code: "no-goes-left" });
  await done();
});
