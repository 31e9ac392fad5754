import { describe, expect, test } from "vitest";
import { answer, openLesson, score, statement, stored } from "./learner.ts";
import { comeBack, missed } from "./returner.ts";
import { stage } from "./stage.ts";

const { visit } = stage();
const practice = "/en/practice/";

describe("practice", () => {
  test("brings back what was missed, one statement at a time, and says when each comes again", async () => {
    const { page, context, done } = await visit();
    await comeBack(page, missed, practice);
    await page.getByText("4 statements for today.").waitFor();
    const answers = ["internal", "ask", "external", "internal"];
    const items = ["missing-copy", "wrong-program", "call-back-promised", "refund-late"];
    for (const [at, item] of items.entries()) {
      await page.getByRole("heading", { name: `Statement ${at + 1} of 4` }).waitFor();
      expect(await page.locator("[data-item]").count()).toBe(1);
      await answer(page, item, answers[at] as string);
      const back = await page.getByText(/^It comes back/).textContent();
      expect(back).toMatch(item === "refund-late" ? /^It comes back tomorrow\.$/ : /^It comes back (in \d+ days|\w+, \w+ \d+)\.$/);
      await page.getByRole("button", { name: at < 3 ? "Next statement" : "Finish today’s set" }).click();
    }
    await page.getByText("Today’s set is done. Points: 3 of 4. The next is due tomorrow.").waitFor();
    expect(await page.getByRole("link", { name: "Go on with the course" }).count()).toBe(1);
    await page.reload();
    await page.getByText("Nothing is due. The next is due tomorrow.").waitFor();
    await expect.poll(() => stored(context)).toHaveLength(3);
    await done();
  });

  test("leaves the lesson’s own answers and score as they were", async () => {
    const { page, done } = await visit();
    await comeBack(page, missed.slice(1, 2), practice);
    await answer(page, "refund-late", "external");
    await openLesson(page);
    expect(await score(page)).toBe("Points: 0 of 1 answered");
    expect(await statement(page, "refund-late").locator("input:checked").getAttribute("value")).toBe("internal");
    await done();
  });

  test("works for numbers, orders, grids and times, with the lesson’s own code", async () => {
    const { page, done } = await visit();
    await comeBack(
      page,
      [
        { exercise: "own-rate", item: "hotel-all", option: "1", points: 0, daysAgo: 9 },
        { exercise: "twelve-clients", item: "bank-letter", option: "apostle", points: 0, daysAgo: 8 },
        { exercise: "which-clock", item: "robot-answers", option: "2000-01-01T00:00", points: 0, daysAgo: 7 },
      ],
      practice,
    );
    await page.getByText("3 statements for today.").waitFor();
    await page.locator("[data-item=hotel-all] input").fill("200");
    await page.keyboard.press("Enter");
    await page.locator(".fb").waitFor();
    await page.getByRole("button", { name: "Next statement" }).click();
    await page.locator("[data-item=bank-letter] input").first().check();
    await page.getByRole("button", { name: "Check my answer" }).click();
    await page.locator(".fb").waitFor();
    expect(await page.locator(".placed li").count()).toBe(1);
    await page.getByRole("button", { name: "Next statement" }).click();
    await page.locator("[data-item=robot-answers] input").first().check();
    await page.getByRole("button", { name: "Check my answer" }).click();
    await page.locator(".fb").waitFor();
    await done();
  });

  test("is done by keyboard alone, and the focus goes where the reading goes on", async () => {
    const { page, done } = await visit();
    await comeBack(page, missed, practice);
    await page.getByText("4 statements for today.").waitFor();
    const at = () => page.evaluate(() => [document.activeElement?.tagName, document.activeElement?.textContent?.trim()].join(" "));
    await page.locator("[data-item] input").first().focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.className)).toContain("fb");
    await page.keyboard.press("Tab");
    expect(await at()).toBe("BUTTON Next statement");
    await page.keyboard.press("Enter");
    await expect.poll(at).toBe("H2 Statement 2 of 4");
    await done();
  });

  test("says so where nothing was missed, and where the day’s eight are done", async () => {
    const { page, done } = await visit();
    await page.goto(practice);
    await page.getByText("You have missed nothing yet, so there is nothing to practise.").waitFor();
    expect(await page.getByRole("heading", { name: "What you can do instead" }).isVisible()).toBe(true);
    await done();
  });

  test("says what it needs where there is no script", async () => {
    const { page, done } = await visit({ javaScriptEnabled: false });
    await page.goto(practice);
    expect(await page.locator("noscript").textContent()).toContain("so it needs a script");
    await done();
  });

  test("counts what is due in the menu and at the lesson", async () => {
    const { page, done } = await visit();
    await comeBack(
      page,
      [...missed, { item: "wrong-advice", option: "internal", points: 0 }].map((one) => ({ points: 0, ...one })),
      "/en/course/",
    );
    await expect.poll(() => page.locator(".top [data-due]").textContent()).toBe("5 due");
    expect(await page.locator(".map li").nth(2).locator("[data-due-here]").textContent()).toContain("5 due");
    expect(await page.locator(".map li").nth(0).locator("[data-due-here]").isVisible()).toBe(false);
    await done();
  });
});
