import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { storyCases } from "../golden/one-client.ts";
import { flawless } from "./flawless.ts";
import { stored } from "./learner.ts";
import { stage } from "./stage.ts";
import { exerciseOn, openPractice, send, tabTo } from "./talks.ts";
import { scriptSizes, scripts } from "./weigh.ts";

const { visit } = stage();
const address = "/en/lessons/one-client/";
const id = "one-client";
const [whole, typical] = storyCases as unknown as readonly [{ path: string }, { path: string }];

/** Takes decisions, one after the other. */
async function decide(page: Page, path: string): Promise<void> {
  for (const option of path.split(" ")) {
    await exerciseOn(page, id).locator(`[data-offers] input[value="${option}"]`).check();
    await send(page, id);
  }
}

test("a story is led by keyboard alone, and worth full marks where nothing owed is left out", async () => {
  const { page, context, done } = await visit();
  const [loaded, weighed] = [scripts(page), scriptSizes(page)];
  await openPractice(page, address);
  const story = exerciseOn(page, id);
  for (const option of whole.path.split(" ")) {
    await tabTo(page, "[data-offers] input");
    await page.keyboard.press("Space");
    const chosen = () => page.evaluate(() => (document.activeElement as HTMLInputElement).value);
    for (let downs = 0; downs < 6 && (await chosen()) !== option; downs++) await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
  }
  expect(await story.locator("[data-log] > li").count()).toBe(whole.path.split(" ").length);
  expect(await story.locator(".fb").textContent()).toMatch(/^Right\./);
  expect(await page.evaluate(() => document.activeElement?.className)).toContain("fb");
  expect(await story.locator(".account").textContent()).toContain("Kept: 25 of the 25 things that came up. Lost by the client: 380 EUR.");
  expect(await story.locator(".case .missed").count()).toBe(0);
  await expect.poll(async () => (await stored(context, id)).map(({ option, points }) => [option, points])).toEqual([[whole.path, 1]]);
  const part = (await weighed()).get("story") ?? Number.NaN;
  expect(part).toBeLessThanOrEqual(12_288);
  for (const [script, text] of await loaded()) expect(text, script).not.toContain("Invalid DateTime");
  await done();
});

test("what was decided stays after a reload, a wrong decision changes what follows, and another go begins anew", async () => {
  const { page, done } = await visit({ viewport: { width: 360, height: 800 } });
  await openPractice(page, address);
  const story = exerciseOn(page, id);
  const now = () => story.locator("[data-now]").textContent();
  await send(page, id);
  expect(await story.locator("[data-say]").textContent()).toBe("Decide first.");
  await decide(page, "request");
  expect(await now()).toContain("You take it for a repair");
  await decide(page, "in-writing in-mail");
  await page.reload();
  await page.waitForSelector("redress-exercise[data-ready]");
  expect(await story.locator("[data-log] > li").count()).toBe(3);
  await decide(page, "soon group");
  // Entered on Tuesday, nobody can have called on Friday.
  expect(await story.locator("[data-offers] input").evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))).toEqual([
    "tuesday-late",
    "message",
  ]);
  await flawless(page, "in the middle");
  await decide(
    page,
    "message calm promise shared-ordinary words soothing no-call won telling-off repair-order hold-data letter-only recommend",
  );
  expect(await now()).toContain("We asked around.");
  expect(await story.locator(".fb").textContent()).toMatch(/^Not yet\./);
  expect(await story.locator(".account").textContent()).toContain("Up to decision 1 the best end could still be reached.");
  await story.locator(".case summary").click();
  expect(await story.locator(".case .missed").count()).toBe(4);
  await flawless(page, "at a bad end");
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await story.locator("[data-again]").click();
  expect(await story.locator("[data-log] > li, .account, .fb").count()).toBe(0);
  expect(await now()).toContain("Friday 6 March, 16:40.");
  await page.reload();
  await page.waitForSelector("redress-exercise[data-ready]");
  expect(await story.locator("[data-log] > li").count()).toBe(0);
  await done();
});

test("without JavaScript it goes on page by page, and ends with the same account", async () => {
  const { page, context, done } = await visit({ javaScriptEnabled: false, colorScheme: "dark" });
  await page.goto(address);
  const path = typical.path.split(" ");
  const choose = async (option = "") => {
    await page.locator(`input[value="${option}"]`).check();
    await page.getByRole("button", { name: "Decide" }).click();
  };
  await choose(path[0]);
  expect(await page.locator("[data-log] > li").count()).toBe(1);
  // As if the decisions between had been taken, page by page.
  await page.locator(`input[name="item.${id}"]`).evaluate((field, way) => field.setAttribute("value", way), path.slice(0, -2).join(" "));
  const [before, last] = path.slice(-2) as [string, string];
  await page
    .locator("[data-offers] input")
    .first()
    .evaluate((radio, option) => radio.setAttribute("value", option), before);
  for (const option of [before, last]) await choose(option);
  expect(await page.locator(".fb").textContent()).toContain("Nearly: half a point.");
  expect(await page.locator(".account").textContent()).toContain("Up to decision 2 the best end could still be reached.");
  expect((await stored(context, id)).map(({ points }) => points)).toEqual([0.5]);
  await page.getByRole("button", { name: "From the beginning" }).click();
  expect(await page.locator("[data-offers] input").count()).toBe(3);
  await done();
});
