import { kindOf } from "@redress/exercises";
import { course } from "@redress/lessons";
import { describe, expect, test } from "vitest";
import { answer, openLesson } from "./learner.ts";
import { stage } from "./stage.ts";

const items = course.flatMap(({ exercises }) => exercises.flatMap((one) => kindOf(one).publicPart(one).items)).length;
const { site, visit } = stage();
const refused = /status of (401|410)/;

describe("the trainer’s desk", () => {
  test("is closed without a link, and says how to get one", async () => {
    const { page, done } = await visit();
    const response = await page.goto("/desk/");
    expect(response?.status()).toBe(401);
    expect(await page.locator("main").textContent()).toContain("npm run desk-link");
    await done(refused);
  });

  test("opens once by its link, shows answers as they come, and closes", async () => {
    const trainer = await visit();
    await trainer.page.goto(site().deskLink);
    await trainer.page.getByRole("button", { name: "Open the desk" }).click();
    const { page } = trainer;
    expect(await page.locator('[data-live="learners"]').textContent()).toContain("Nobody has answered yet.");
    expect(await page.locator('[data-live="statements"]').textContent()).toContain(`${items} more statements have not been answered`);

    const learner = await visit();
    await openLesson(learner.page);
    await answer(learner.page, "refund-late", "internal");
    const row = page.locator(".live > tbody > tr").first();
    await row.getByText("working").waitFor();
    expect(await row.textContent()).toContain("3 · statement 2");
    expect(await row.textContent()).toContain("0 / 1");

    await row.locator("summary").click();
    const drill = page.locator(".live .drill").first();
    expect(await drill.textContent()).toContain("Refund late");
    await answer(learner.page, "wrong-program", "external");
    await row.getByText("½ / 2").waitFor();
    expect(await drill.isVisible(), "what was open stays open").toBe(true);
    expect(await page.evaluate(() => document.activeElement?.tagName), "and the focus where it was").toBe("SUMMARY");
    expect(await drill.textContent()).toContain("Wrong program chosen");
    expect(await row.locator(".strip").getAttribute("aria-label")).toBe("2 of 10 answered");
    const refund = page.locator(".ia > tbody > tr", { hasText: "Refund late" }).first();
    expect(await refund.textContent()).toContain("1 learner: too few to judge.");
    expect(await page.locator('[data-live="statements"]').textContent()).toContain(`${items - 2} more statements`);
    expect(await page.locator("[data-status]").textContent()).toMatch(/^updated \d\d:\d\d:\d\d$/);

    const second = await visit();
    const response = await second.page.goto(site().deskLink);
    expect(response?.status()).toBe(410);
    expect(await second.page.locator("h1").textContent()).toBe("This link has been used");
    await second.done(refused);

    await page.getByRole("button", { name: "Close the desk" }).click();
    expect(await page.locator("h1").textContent()).toBe("The desk is closed");
    await learner.done();
    await trainer.done(refused);
  });

  test("refuses a link it does not know", async () => {
    const { page, done } = await visit();
    const response = await page.goto("/desk/enter?token=abc");
    expect(response?.status()).toBe(410);
    expect(await page.locator("h1").textContent()).toBe("This link is not valid");
    await done(refused);
  });
});

test("the desk says so when the connection is lost, and catches up by itself", async () => {
  const trainer = await visit();
  const { context } = trainer;
  await trainer.page.goto(await site().newDeskLink());
  await trainer.page.getByRole("button").click();
  const { page } = trainer;
  await page.waitForURL(/\/desk\/?$/);
  await page.getByText(/^updated/).waitFor();
  await context.setOffline(true);
  await page
    .getByRole("status")
    .getByText(/connection lost; last update/)
    .waitFor({ state: "attached" });
  await context.setOffline(false);
  await page.getByText(/^updated/).waitFor();
  const seen = await page.locator("[data-status]").textContent();
  await site().restart();
  await expect.poll(() => page.locator("[data-status]").textContent(), { timeout: 30_000 }).toMatch(/^updated/);
  await expect.poll(() => page.locator("[data-status]").textContent(), { timeout: 30_000 }).not.toBe(seen);
  await trainer.done(/ERR_|status of/);
});
