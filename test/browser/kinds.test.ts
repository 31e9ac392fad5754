import { describe, expect, test } from "vitest";
import { answersCases, twelveCases } from "../golden/satisfied-is-not-loyal.ts";
import { circleInOrder, ownRateCases } from "../golden/worth-having.ts";
import { arrange, check, circle, formOf, loyalty, worth, write } from "./entries.ts";
import { flawless, looks } from "./flawless.ts";
import { answer, choose, openLesson, statement, stored } from "./learner.ts";
import { stage, visitIn } from "./stage.ts";

const { site, visit } = stage();
const feedback = (page: Parameters<typeof statement>[0], item: string) => statement(page, item).locator(".fb").textContent();

describe("a number", () => {
  test("is read as its reader writes it, and a wrong one is told what it overlooks", async () => {
    const { page, context, done } = await visit();
    await openLesson(page, worth);
    await write(page, "hotel-all", "about 200");
    expect(await formOf(page, "hotel-all").locator("[data-say]").textContent()).toMatch(/^That cannot be read as a number yet/);
    expect(await statement(page, "hotel-all").locator(".fb").count()).toBe(0);
    await write(page, "hotel-all", "780");
    expect(await feedback(page, "hotel-all")).toContain(
      "Not this one. That takes the printed 1 of 26 for the company’s own rate. 12 of 80",
    );
    expect(await statement(page, "hotel-all").locator(".key").textContent()).toBe("Worked out: 200 clients.");
    await write(page, "school-silent", " 42.0 ");
    expect(await feedback(page, "school-silent")).toMatch(/^Right\. /);
    await expect
      .poll(async () => (await stored(context, "own-rate")).map(({ option, points }) => [option, points]))
      .toEqual([
        ["780", 0],
        ["42", 1],
      ]);
    await done();
  });
  test("is restored as it was written down, and emptied for another go", async () => {
    const { page, context, done } = await visit({ locale: "hu" });
    await openLesson(page, "/hu/lessons/worth-having/");
    await write(page, "hotel-claim", "1 234,5");
    await expect.poll(async () => (await stored(context, "own-rate")).map(({ option }) => option)).toEqual(["1234.5"]);
    await page.evaluate(() => localStorage.clear());
    await openLesson(page, "/hu/lessons/worth-having/");
    await statement(page, "hotel-claim").locator(".fb").waitFor();
    expect((await statement(page, "hotel-claim").locator("input").inputValue()).replace(/\s/g, " ")).toBe("1234,5");
    await formOf(page, "hotel-claim").locator("[data-again]").click();
    expect(await statement(page, "hotel-claim").locator("input").inputValue()).toBe("");
    expect(await statement(page, "hotel-claim").locator(".fb, .key").count()).toBe(0);
    await done();
  });
});

describe("a place in the grid", () => {
  test("is shown in pencil when chosen, with its mark when judged", async () => {
    const { page, context, done } = await visit();
    await openLesson(page, loyalty);
    const cell = (name: string) => page.locator(`[data-cell="${name}"] li`);
    await choose(page, "shop-kettle", "apostle");
    expect(await cell("apostle").allTextContents()).toEqual(["2"]);
    await choose(page, "shop-kettle", "mercenary");
    expect([await cell("apostle").count(), await cell("mercenary").allTextContents()]).toEqual([0, ["2"]]);
    for (const { id, right, half } of twelveCases.slice(0, 6)) await answer(page, id, half[0] ?? right);
    expect(await cell("apostle").locator(".k-open").count()).toBe(1);
    expect(await cell("mercenary").locator(".k-right").count()).toBe(2);
    expect(await feedback(page, "hotel-thanks")).toContain("It depends: ask first.");
    await expect.poll(async () => (await stored(context, "twelve-clients")).map(({ points }) => points)).toEqual([1, 1, 1, 1, 0.5, 1]);
    await formOf(page, "shop-kettle").locator("[data-again]").click();
    expect(await page.locator(".placed li").count()).toBe(0);
    await done();
  });
  test("of a change is answered with the difference and its interval", async () => {
    const { page, done } = await visit();
    await openLesson(page, loyalty);
    await answer(page, "shop-score", "rose");
    expect(await feedback(page, "shop-score")).toMatch(
      /^Not this one\. Chance alone could bring this difference about\. The difference is 10 points, with an interval from −1\d(\.\d)? to 3\d(\.\d)?\./,
    );
    await answer(page, "clinic-share", "rose");
    expect(await feedback(page, "clinic-share")).toMatch(/^Right\. The difference is 10 points, with an interval from 2\.\d to 17\.\d\./);
    await done();
  });
});

describe("without JavaScript", () => {
  test("numbers, places and orders are posted and judged, and what cannot be read is no answer", async () => {
    const { page, done } = await visit({ javaScriptEnabled: false });
    await page.goto(worth);
    await write(page, "hotel-all", "200");
    expect(await page.locator(".item").first().locator(".fb").textContent()).toContain("Right. ");
    await page.goto(worth);
    await statement(page, "school-silent").locator("input").fill("450");
    await statement(page, "hotel-claim").locator("input").fill("many");
    await formOf(page, "hotel-claim").locator(".btn:not(.quiet)").click();
    expect(await page.locator(".item").nth(1).locator(".fb").textContent()).toContain("That takes the printed 1 of 26");
    expect(await page.locator(".item").nth(1).locator(".key").textContent()).toBe("Worked out: 42 clients.");
    expect(await page.locator(".item").nth(2).textContent()).toContain("“many” could not be read as a number");
    expect(await page.locator(".score").textContent()).toContain("Points: 1 of 2 answered");
    await page.goto(worth);
    const places = [...circleInOrder.slice(1), circleInOrder[0]];
    for (const [at, step] of places.entries())
      await statement(page, circle)
        .locator(`[data-step="${step}"] select`)
        .selectOption(String(at === 7 ? 1 : at + 1));
    await check(page, circle);
    expect(await page.locator(".item").textContent()).toContain("Each place from 1 to the last is needed once");
    await page.goto(worth);
    for (const [at, step] of places.entries())
      await statement(page, circle)
        .locator(`[data-step="${step}"] select`)
        .selectOption(String(at + 1));
    await check(page, circle);
    expect(await page.locator(".fb").textContent()).toContain("Right. ");
    await page.goto(loyalty);
    await choose(page, "bank-letter", "defector");
    await choose(page, "school-meals", "hostage");
    await check(page, "bank-letter");
    expect(await page.locator('[data-cell="defector"] li').textContent()).toContain("4");
    expect(await page.locator('[data-cell="hostage"] li .k-open').count()).toBe(1);
    await done();
  });
});

test("answers given offline wait, and are sent when the network is back", async () => {
  const { page, context, done } = await visit();
  await openLesson(page, worth);
  await context.setOffline(true);
  await write(page, "hotel-claim", "780");
  await arrange(page, circleInOrder);
  await check(page, circle);
  expect(await feedback(page, circle)).toMatch(/^Right\. /);
  await context.setOffline(false);
  await expect.poll(async () => (await stored(context, circle)).length, { timeout: 15_000 }).toBe(1);
  await done(/ERR_INTERNET_DISCONNECTED/);
});

test("the trainer reads numbers with their unit and orders by their steps", async () => {
  const learner = await visit();
  await openLesson(learner.page, worth);
  await write(learner.page, "hotel-all", "780");
  await arrange(learner.page, circleInOrder);
  await check(learner.page, circle);
  await learner.page.getByText("All answers are kept on the server too.").first().waitFor();
  await learner.done();
  const { page, done } = await visit();
  await page.goto(await site().newDeskLink());
  await page.getByRole("button").click();
  await page.waitForURL(/\/desk\/?$/);
  const options = async (item: string) => {
    await page.locator(`details[data-key="${item}"] summary`).first().click();
    const drill = page.locator(`tr:has(details[data-key="${item}"]) + tr.drill`);
    return (await drill.locator(".dist tbody th").allTextContents()).map((text) => text.trim());
  };
  expect(await options("own-rate hotel-all")).toContain("780 clients");
  expect((await options(`${circle} ${circle}`)).join()).toContain("Ill will → Useless to complain → Silence");
  await flawless(page, "/desk/");
  await done();
});

describe("no rule of accessibility is broken", () => {
  test.each(looks)("in %s at %d px", async (colorScheme, width) => {
    const { page, context, done } = await visit({ colorScheme, viewport: { width, height: 900 } });
    for (const address of [worth, loyalty]) {
      await openLesson(page, address);
      await flawless(page, `${address} before answering`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), address).toBe(true);
    }
    for (const { id, value } of answersCases.slice(0, 2)) await write(page, id, String(id === "share-ten" ? 10 : value));
    for (const { id, half, right } of twelveCases.slice(0, 5))
      await answer(page, id, id === "bank-letter" ? "hostage" : (half[0] ?? right));
    await flawless(page, `${loyalty} after answering`);
    await openLesson(page, worth);
    await write(page, ownRateCases[0].id, "780");
    await arrange(page, [...circleInOrder].reverse());
    await flawless(page, "an order made");
    await check(page, circle);
    await flawless(page, `${worth} after answering`);
    await page.waitForLoadState("networkidle");
    const { page: plain } = await visitIn(context);
    for (const [address, exercise] of [
      [worth, circle],
      [worth, "own-rate"],
      [loyalty, "twelve-clients"],
    ] as const) {
      await plain.goto(`${address}answers/?exercise=${exercise}`);
      await flawless(plain, `answers to ${exercise}`);
    }
    await done();
  });
});
