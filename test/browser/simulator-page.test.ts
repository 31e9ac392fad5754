import { describe, expect, test } from "vitest";
import { flawless, looks } from "./flawless.ts";
import { box, field, grip, lesson, open, pause } from "./simulated.ts";
import { stage } from "./stage.ts";
import { scales } from "./weigh.ts";

const { visit } = stage();
const kilobyte = 1000;

describe("the page", () => {
  test("carries nothing of it until it is opened", async () => {
    const { page, done } = await visit();
    const weigh = scales(page);
    const fetched: string[] = [];
    page.on("request", (request) => fetched.push(request.url()));
    await page.goto(lesson);
    // What the lesson itself fetches in its own time is all here first, to the cases of the next go.
    await expect.poll(() => fetched.some((url) => url.includes("drawn.json")), { timeout: 10_000 }).toBe(true);
    await page.waitForLoadState("networkidle");
    const before = await weigh();
    expect(before.style).toBeLessThanOrEqual(12 * kilobyte);
    expect(fetched.filter((url) => /simulator\.json/.test(url))).toEqual([]);
    await box(page).locator("summary").click();
    await grip(page, "now").waitFor();
    const after = await weigh();
    const own = after.script - before.script;
    expect(own).toBeGreaterThan(20 * kilobyte);
    expect(own).toBeLessThanOrEqual(60 * kilobyte);
    expect(after.data - before.data).toBeLessThanOrEqual(5 * kilobyte);
    console.log(`the simulator: script ${own}, words ${after.data - before.data}`);
    await done();
  });

  test("says without scripts what would be here", async () => {
    const { page, done } = await visit({ javaScriptEnabled: false });
    await page.goto(lesson);
    await box(page).locator("summary").click();
    expect(await box(page).locator(".note").textContent()).toContain("it needs JavaScript");
    expect(await box(page).locator("form, svg").count()).toBe(0);
    await done();
  });

  test("says so where the code does not come, and what helps does", async () => {
    const { page, done } = await visit();
    await page.route(/begin/, (route) => route.abort());
    await page.goto(lesson);
    await box(page).locator("summary").click();
    await page.getByText("The simulator could not be loaded.").waitFor();
    await page.unroute(/begin/);
    await open(page);
    await done(/ERR_FAILED/);
  });

  test.each(looks)("has no flaw that axe finds, closed and open, in %s at %d px", async (colorScheme, width) => {
    const { page, done } = await visit({ colorScheme, viewport: { width, height: 900 } });
    await page.goto(lesson);
    await flawless(page, "closed");
    await open(page);
    await flawless(page, "open");
    await pause(page);
    await field(page, "stage").selectOption("hand-over");
    await field(page, "holidays").fill("2026-02-30");
    await field(page, "holidays").press("Tab");
    await flawless(page, "with a problem");
    await done();
  });

  test.each([320, 360, 768])("does not scroll sideways at %d px, and what is pressed is 24 px or more", async (width) => {
    const { page, done } = await visit({ viewport: { width, height: 900 } });
    await open(page);
    await pause(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const sizes = await page
      .locator(".sim :is(button, input, select, summary, .hit)")
      .evaluateAll((all) => all.map((node) => node.getBoundingClientRect()).map((box) => Math.min(box.width, box.height)));
    expect(sizes.length).toBeGreaterThan(10);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
    await done();
  });
});
