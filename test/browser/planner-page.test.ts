import { describe, expect, test } from "vitest";
import { flawless, looks } from "./flawless.ts";
import { field, keyed, plan, planner, task, tick } from "./planned.ts";
import { stage } from "./stage.ts";
import { holdIdle, scales, scripts } from "./weigh.ts";

const { visit } = stage();
const kilobyte = 1000;

describe("the page", () => {
  test("stays within its budget until it is idle; its own code and words come then, without luxon", async () => {
    const { page, done } = await visit();
    await page.addInitScript(holdIdle);
    const loaded = scripts(page);
    const addresses: string[] = [];
    page.on("request", (request) => addresses.push(request.url()));
    const weigh = scales(page);
    await page.goto(planner);
    await page.waitForLoadState("networkidle");
    const before = await weigh();
    expect(before.script).toBeLessThanOrEqual(2 * kilobyte);
    expect(before.style).toBeLessThanOrEqual(12 * kilobyte);
    expect(before.data).toBe(0);
    await page.evaluate(() => dispatchEvent(new Event("let-idle")));
    await page.locator(".verdict").waitFor();
    await page.waitForLoadState("networkidle");
    const after = await weigh();
    const own = after.script - before.script;
    expect(own).toBeGreaterThan(20 * kilobyte);
    expect(own).toBeLessThanOrEqual(44 * kilobyte);
    expect(after.data).toBeLessThanOrEqual(12 * kilobyte);
    // The review of messages and its lexicon come when the messages are seen.
    const review = () => addresses.filter((url) => /\/review\./.test(url)).length;
    expect(review()).toBe(0);
    await page.locator(".messages").scrollIntoViewIfNeeded();
    await expect.poll(review).toBe(1);
    for (const text of (await loaded()).values()) expect(text).not.toContain("Invalid DateTime");
    console.log(`the planner: page ${before.page}, style ${before.style}, script ${before.script}, then ${own} and words ${after.data}`);
    await done();
  });

  test("says without scripts what it needs, and shows the seven steps with every task", async () => {
    const { page, done } = await visit({ javaScriptEnabled: false });
    await page.goto(planner);
    expect(await page.locator("noscript").textContent()).toContain("it needs JavaScript");
    expect(await page.locator("[data-list] h3").allTextContents()).toHaveLength(7);
    const items = await page.locator("[data-list] li").allTextContents();
    expect(items.length).toBeGreaterThan(40);
    expect(items[0]).toMatch(
      /Tell the client.*Account manager · due 2 working days after the day the client is told · needs: message as sent/s,
    );
    await done();
  });

  test("says so where the code does not come, and keeps the list", async () => {
    const { page, done } = await visit();
    await page.route(/begin/, (route) => route.abort());
    await page.goto(planner);
    await page.getByText("The planner could not be loaded.").waitFor();
    expect(await page.locator("[data-list]").isVisible()).toBe(true);
    await done(/ERR_FAILED/);
  });

  test("is marked as English where the reader's language has none, and is led to from everywhere", async () => {
    const { page, done } = await visit();
    await page.goto("/hu/");
    await page.getByRole("navigation", { name: "Főmenü" }).getByRole("link", { name: "Eszközök" }).click();
    await page.locator('main a[href="/hu/planner/"]').click();
    await page.locator(".verdict").waitFor();
    expect(await page.locator(".notice[role=note]").textContent()).toContain("angolul");
    expect(await page.locator(".planner").getAttribute("lang")).toBe("en");
    await page.goto("/en/");
    expect(await page.locator('main a[href="/en/planner/"]').count()).toBe(1);
    expect(await page.locator('.foot a[href="/en/planner/"]').count()).toBe(1);
    await done();
  });

  test.each(looks)("has no flaw that axe finds, in %s at %d px", async (colorScheme, width) => {
    const { page, done } = await visit({ colorScheme, viewport: { width, height: 900 } });
    await plan(page, "2026-11-06");
    await flawless(page, "does not fit");
    await tick(page, "announce-end");
    for (const summary of await page.locator(".planner details:not(.task details) > summary").all()) await summary.click();
    await keyed(page, "open/check-unpaid").click();
    await keyed(page, "panel/check-unpaid/remove").click();
    await field(page, "end").fill("2026-10-01");
    await flawless(page, "all open, with a problem");
    await done();
  });

  test.each([320, 360, 768, 1440])("does not scroll sideways at %d px, and what is pressed is 24 px or more", async (width) => {
    const { page, done } = await visit({ viewport: { width, height: 900 } });
    await plan(page);
    for (const summary of await page.locator(".planner details:not(.task details) > summary").all()) await summary.click();
    await tick(page, "announce-end");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const sizes = await page
      .locator(".planner :is(button, select, summary, input):visible")
      .evaluateAll((all) => all.map((node) => node.getBoundingClientRect()).map((box) => Math.min(box.width, box.height)));
    expect(sizes.length).toBeGreaterThan(60);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
    await done();
  });
});

describe("the timeline", () => {
  test("lies on a wide screen and stands on a narrow one, without a style attribute", async () => {
    const { page, done } = await visit({ viewport: { width: 1440, height: 900 } });
    await plan(page);
    const figure = page.locator("figure.tl");
    await figure.locator(".names li").first().waitFor();
    expect(await figure.locator(".names li").count()).toBe(39);
    expect(await figure.getAttribute("aria-label")).toContain("Timeline from Monday 2 November 2026");
    const words = await figure.locator("svg.fig text").allTextContents();
    for (const flag of ["told 2 Nov", "today 10 Nov", "end 30 Nov", "in touch until 30 Dec"]) expect(words).toContain(flag);
    await page.setViewportSize({ width: 360, height: 900 });
    await figure.getByText("last day of the work").waitFor();
    expect(await figure.locator(".names li").count()).toBe(0);
    expect(await page.locator(".planner [style]").count()).toBe(0);
    await done();
  });

  test("is told by the table too, and paper gets the table, the tasks and no buttons", async () => {
    const { page, done } = await visit();
    await plan(page);
    await tick(page, "announce-end");
    const rows = page.locator(".planner-table tbody tr");
    expect(await rows.count()).toBe(39);
    expect(await rows.first().isVisible()).toBe(false);
    await page.emulateMedia({ media: "print" });
    await rows.first().waitFor();
    expect(await rows.first().textContent()).toContain("Tell the client, in writing");
    expect(await task(page, "thank").isVisible()).toBe(true);
    expect(await page.locator(".verdict").isVisible()).toBe(true);
    for (const pressed of await page.locator(".planner button").all()) expect(await pressed.isVisible()).toBe(false);
    await done();
  });
});
