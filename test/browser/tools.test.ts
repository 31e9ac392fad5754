import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { flawless } from "./flawless.ts";
import { stage } from "./stage.ts";
import { deadline, field, iceberg, reply, sample } from "./toolroom.ts";
import { holdIdle, scales } from "./weigh.ts";

const { visit } = stage();
const kilobyte = 1000;
/** What shows that a tool's code has come, and what it may cost: script and words in kB. */
const begun = {
  [iceberg]: { by: (page: Page) => field(page, "complained").fill("40"), shows: "main [data-live]:not(:empty)", script: 10, data: 3 },
  [deadline]: { by: undefined, shows: "main [data-grip=now]", script: 60, data: 5 },
  [sample]: { by: (page: Page) => field(page, "rate").fill("50"), shows: "main [data-live]:not(:empty)", script: 10, data: 3 },
  [reply]: { by: (page: Page) => page.locator("[data-example]").click(), shows: "main .told", script: 40, data: 5 },
};

test.each(Object.entries(begun))(
  "%s is light until it is idle, and then fetches its own code only",
  async (address, { by, shows, script, data }) => {
    const { page, done } = await visit();
    await page.addInitScript(holdIdle);
    const weigh = scales(page);
    await page.goto(address);
    await page.waitForLoadState("networkidle");
    const before = await weigh();
    expect(before.script, "script until idle").toBeGreaterThan(0);
    expect(before.script, "script until idle").toBeLessThanOrEqual(2 * kilobyte);
    expect(before.style, "style").toBeLessThanOrEqual(12 * kilobyte);
    expect(before.data, "data until idle").toBe(0);
    await page.evaluate(() => dispatchEvent(new Event("let-idle")));
    await by?.(page);
    await page.locator(shows).first().waitFor({ state: "attached" });
    await page.waitForLoadState("networkidle");
    const after = await weigh();
    expect(after.script - before.script, "its own code").toBeLessThanOrEqual(script * kilobyte);
    expect(after.data, "its words").toBeLessThanOrEqual(data * kilobyte);
    console.log(
      `${address}: page ${before.page}, style ${before.style}, script ${before.script}, then ${after.script - before.script} and data ${after.data}`,
    );
    await done();
  },
);

test("the room is led to from every page, leads to five tools, and is marked on the planner too", async () => {
  const { page, done } = await visit();
  await page.goto("/en/");
  await page.locator(".top").getByRole("link", { name: "Tools" }).click();
  expect(await page.locator(".kit a").evaluateAll((all) => all.map((one) => one.getAttribute("href")))).toEqual([
    iceberg,
    deadline,
    sample,
    reply,
    "/en/planner/",
  ]);
  await page.locator(".kit a").last().click();
  expect(await page.locator('.top a[href="/en/tools/"]').getAttribute("aria-current")).toBe("true");
  await done();
});

test("without JavaScript each tool says what it does, shows a case worked out, and has no form that does nothing", async () => {
  const { page, done } = await visit({ javaScriptEnabled: false });
  for (const [address, words] of [
    [iceberg, "170"],
    [deadline, "Mon 30 Nov, 10:40"],
    [sample, "Ask all 200"],
    [reply, "A promise says what and when."],
  ] as const) {
    await page.goto(address);
    const main = await page.locator("main").textContent();
    expect(main, address).toContain("JavaScript");
    expect(main, address).toContain(words);
    expect(await page.locator("main :is(input, select, textarea, button):visible").count(), address).toBe(0);
  }
  await done();
});

test("says so where the code does not come, and what was typed stays", async () => {
  const { page, done } = await visit();
  await page.route(/begin/, (route) => route.abort());
  await page.goto(reply);
  await field(page, "text").fill("Dear Ms Weber");
  await page.getByText("The review could not be loaded.").waitFor();
  expect(await field(page, "text").inputValue()).toBe("Dear Ms Weber");
  await done(/ERR_FAILED/);
});

// The lessons' tests look at the iceberg and the simulator on a wide and light page.
const looks = [
  ["light", 1440, [sample, reply]],
  ["dark", 360, ["/en/tools/", iceberg, deadline, reply, "/hu/tools/sample-size/"]],
] as const;
test.each(looks)(
  "axe finds nothing, nothing scrolls sideways and what is pressed is 24 px or more, in %s at %d px",
  async (colorScheme, width, addresses) => {
    const { page, done } = await visit({ colorScheme, viewport: { width, height: 900 } });
    for (const address of addresses) {
      await page.goto(address);
      if (address === deadline) await page.locator("[data-grip=now]").waitFor();
      if (address === reply) {
        await page.locator("[data-example]").click();
        await page.locator(".told").first().waitFor();
      }
      await flawless(page, address);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(width);
      const sizes = await page
        .locator("main :is(button, input, select, textarea, summary):visible")
        .evaluateAll((all) => all.map((node) => node.getBoundingClientRect()).map((box) => Math.min(box.width, box.height)));
      expect(Math.min(24, ...sizes), address).toBe(24);
    }
    await done();
  },
);
