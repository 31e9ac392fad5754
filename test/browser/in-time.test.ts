import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { dueCases } from "../golden/in-time.ts";
import { failedCases, fitsCases, mixedCases } from "../golden/in-time-clocks.ts";
import { flawless, looks } from "./flawless.ts";
import { answer, choose, inTime, itemsIn, openLesson, statement } from "./learner.ts";
import { stage } from "./stage.ts";

const { site, visit } = stage();
const rightOf: Readonly<Record<string, string>> = Object.fromEntries([
  ...[...dueCases, ...mixedCases].map(({ id, due }) => [id, due]),
  ...failedCases.map(({ id, failed }) => [id, failed]),
  ...fitsCases.map(({ id, verdict }) => [id, verdict]),
]);
const items = Object.keys(rightOf);
const optionsOf = (page: Page, item: string) =>
  statement(page, item)
    .locator("input")
    .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
const marked = (page: Page, item: string) => statement(page, item).locator(".opt.yes input").getAttribute("value");

describe("the cases about time", () => {
  test("are graded in the browser as worked by hand, and by the server alike", async () => {
    const { page, context, done } = await visit();
    await openLesson(page, inTime);
    for (const [at, item] of items.entries()) {
      const options = await optionsOf(page, item);
      const right = rightOf[item] as string;
      const chosen = at % 2 ? right : (options.find((option) => option !== right) as string);
      await answer(page, item, chosen);
      expect(await marked(page, item), item).toBe(right);
      expect(await statement(page, item).locator(".pt").textContent()).toBe(at % 2 ? "1 point" : "0 points");
      expect(await statement(page, item).locator(".src").textContent()).toMatch(/^Rule sla\.[a-z.-]+, (stated|derived|our assumption)\./);
    }
    expect(await page.locator("aside [data-count]").textContent()).toBe(`${items.length} of ${itemsIn("in-time")} answered`);
    const points = async () => {
      const all = ["friday-afternoon", "in-hours", "in-days", "which-clock", "does-it-fit", "colleague-first"].map(async (exercise) => {
        const response = await context.request.get(`/api/attempts?exercise=${exercise}`);
        return ((await response.json()) as { attempts: { item: string; points: number }[] }).attempts;
      });
      return Object.fromEntries((await Promise.all(all)).flat().map((one) => [one.item, one.points]));
    };
    await expect.poll(points).toEqual(Object.fromEntries(items.map((item, at) => [item, at % 2])));
    await done();
  });

  test("offer times in their order, with weekday, and say what a wrong one overlooks", async () => {
    const { page, done } = await visit();
    await openLesson(page, inTime);
    for (const { id } of [...dueCases, ...mixedCases]) expect(await optionsOf(page, id)).toEqual((await optionsOf(page, id)).sort());
    const row = statement(page, "friday-afternoon");
    expect(await row.locator("time").allInnerTexts()).toEqual(["Fri 27 Nov, 19:30", "Sat 28 Nov, 10:30", "Mon 30 Nov, 10:30"]);
    await answer(page, "friday-afternoon", "2026-11-28T10:30");
    expect(await row.locator(".fb").textContent()).toContain("Not this one. That works through Saturday and Sunday. Friday has");
    await answer(page, "robot-answers", "none");
    expect(await statement(page, "robot-answers").locator(".fb").textContent()).toContain(
      "One did run out: first contact was due on Mon 30 Nov, 18:00, and came on Tue 1 Dec, 10:20.",
    );
    await done();
  });

  test("can be answered by keyboard alone, and the focus goes to the feedback", async () => {
    const { page, done } = await visit();
    await openLesson(page, inTime);
    const focused = () => page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.name ?? "");
    for (let presses = 0; (await focused()) !== "item.before-lunch" && presses < 60; presses++) await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("hint");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Check statement 1");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.className)).toContain("fb");
    expect(await statement(page, "before-lunch").locator(".fb").textContent()).toMatch(/^Right\./);
    await done();
  });

  test("work without JavaScript", async () => {
    const { page, done } = await visit({ javaScriptEnabled: false });
    await page.goto(inTime);
    await choose(page, "before-lunch", "2026-12-01T17:00");
    await choose(page, "waiting-for-client", "2026-12-08T12:00");
    await page.locator('redress-exercise[exercise="in-hours"]').getByRole("button", { name: "Check my answers" }).click();
    const rows = page.locator(".item");
    expect(await rows.nth(0).locator(".fb").textContent()).toContain("Not this one. That starts anew after the break");
    expect(await rows.nth(0).locator(".opt.yes").textContent()).toContain("Tue 1 Dec, 16:15");
    expect(await rows.nth(1).locator(".fb").textContent()).toContain("Right.");
    expect(await rows.nth(2).textContent()).toContain("Not answered yet.");
    expect(await page.locator(".score").textContent()).toContain("Points: 1 of 2 answered");
    await done();
  });

  test("are in English where they are not translated, and their times in the reader’s language", async () => {
    const { page, done } = await visit({ locale: "hu" });
    await openLesson(page, "/hu/lessons/in-time/");
    const time = statement(page, "friday-afternoon").locator("time").first();
    expect(await time.textContent()).toMatch(/^nov\. 27\., P, 19:30$/);
    const languageOf = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((node) => (node.closest("[lang]") as HTMLElement).lang);
    for (const selector of ["h1", "legend", ".opt", ".course"]) expect(await languageOf(selector), selector).toBe("en");
    for (const selector of [".opt time", ".btn"]) expect(await languageOf(selector), selector).toBe("hu");
    await done();
  });

  test.each(looks)("break no rule of accessibility, in %s at %d px", async (colorScheme, width) => {
    const { page, done } = await visit({ colorScheme, viewport: { width, height: 900 } });
    await openLesson(page, inTime);
    await flawless(page, "before answering");
    for (const item of items) await answer(page, item, (await optionsOf(page, item))[0] as string);
    await flawless(page, "after answering");
    await page.goto(`${inTime}answers/?exercise=which-clock`);
    await flawless(page, "answers");
    await done();
  });

  test("are on the trainer’s desk, their options as times", async () => {
    const learner = await visit();
    await openLesson(learner.page, inTime);
    await answer(learner.page, "friday-afternoon", "2026-11-27T19:30");
    await learner.page.getByText("All answers are kept on the server too.").first().waitFor();
    await learner.done();
    const { page, done } = await visit();
    await page.goto(await site().newDeskLink());
    await page.getByRole("button").click();
    await page.waitForURL(/\/desk\/?$/);
    const row = page.locator('details[data-key="friday-afternoon friday-afternoon"]');
    expect(await row.textContent()).toBe("Three hours, Friday afternoon");
    await row.locator("summary").click();
    const options = page.locator("tr.drill", { hasText: "mended radiators" }).locator(".dist tbody tr");
    expect((await options.locator("th").allInnerTexts()).map((text) => text.trim())).toEqual([
      "Fri 27 Nov, 19:30",
      "Sat 28 Nov, 10:30",
      "Mon 30 Nov, 10:30",
    ]);
    expect(await options.locator("th .k").evaluateAll((all) => all.map((one) => one.getAttribute("aria-label")))).toEqual([
      "wrong",
      "wrong",
      "right",
    ]);
    await done();
  });
});
