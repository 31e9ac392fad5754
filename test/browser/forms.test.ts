import { describe, expect, test } from "vitest";
import { check, formOf } from "./entries.ts";
import { flawless } from "./flawless.ts";
import { openLesson, statement, stored } from "./learner.ts";
import { stage } from "./stage.ts";
import { scriptSizes } from "./weigh.ts";

const { visit } = stage();
type Page = Awaited<ReturnType<typeof visit>>["page"];
const kinds = "/en/lessons/what-is-a-complaint/";
const judging = "/en/lessons/justified-and-important/";
const taking = "/en/lessons/taking-it-down/";
const place = (page: Page, name: string) => statement(page, "lift-call").locator(`[data-place="${name}"] :is(input, select)`);
const part = (page: Page, item: string, name: string) => statement(page, item).locator(`[data-part="${name}"]`);
const feedback = (page: Page, item: string) => statement(page, item).locator(".fb").textContent();

async function fillIn(page: Page): Promise<void> {
  await place(page, "channel").selectOption("phone");
  await place(page, "account").selectOption("stops-between");
  await place(page, "organisation").fill("maple road school");
  await place(page, "contactName").fill("Eva  Halasz");
  await place(page, "contactPhone").fill("(01632) 960-471");
  await place(page, "situationDate").selectOption("2026-11-24");
}

describe("a form", () => {
  test("is filled by keyboard, asks for what is missing, and is judged place by place", async () => {
    const { page, context, done } = await visit();
    await openLesson(page, taking);
    await check(page, "lift-call");
    expect(await formOf(page, "lift-call").locator("[data-say]").textContent()).toContain("choose the question to ask next");
    await fillIn(page);
    await place(page, "next").focus();
    await page.keyboard.press("W");
    expect(await place(page, "next").inputValue()).toBe("contactPosition");
    for (let tabs = 0; tabs < 5 && !(await page.evaluate(() => document.activeElement?.matches(".btn:not(.quiet)"))); tabs++)
      await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await feedback(page, "lift-call")).toMatch(/^Right\. /);
    expect(await statement(page, "lift-call").locator(".place.yes").count()).toBe(8);
    await expect.poll(async () => (await stored(context, "lift-call")).map(({ points }) => points)).toEqual([1]);
    await flawless(page, taking);
    await formOf(page, "lift-call").locator("[data-again]").click();
    expect(await statement(page, "lift-call").locator(".key, .place.yes").count()).toBe(0);
    expect(await place(page, "contactName").inputValue()).toBe("");
    await done();
  });
  test("with something made up is worth nothing, and says what; on a phone by touch", async () => {
    const { page, done } = await visit({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 }, colorScheme: "dark" });
    await openLesson(page, taking);
    await fillIn(page);
    await place(page, "contactPosition").fill("caretaker");
    await place(page, "next").selectOption("contactPosition");
    await formOf(page, "lift-call").locator(".btn:not(.quiet)").tap();
    expect(await feedback(page, "lift-call")).toContain("Nobody said this: “Position”.");
    expect(await statement(page, "lift-call").locator(".place.no").count()).toBe(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await flawless(page, taking);
    await done();
  });
  test("works without JavaScript", async () => {
    const { page, context, done } = await visit({ javaScriptEnabled: false });
    await page.goto(taking);
    await fillIn(page);
    await place(page, "organisation").fill("");
    await place(page, "next").selectOption("contactPosition");
    await check(page, "lift-call");
    expect(await statement(page, "lift-call").textContent()).toContain("1 place is off.");
    expect(await statement(page, "lift-call").locator('[data-place="organisation"] .key').textContent()).toContain("Maple Road School");
    expect((await stored(context, "lift-call")).map(({ points }) => points)).toEqual([0.5]);
    await done();
  });
});

describe("a table", () => {
  const item = "importance-table";
  const verdict = (page: Page) => statement(page, item).locator("[data-verdict]").textContent();
  test("is mended by keyboard until its proof is green", async () => {
    const { page, context, done } = await visit();
    await openLesson(page, judging);
    expect(await verdict(page)).toContain("Of 256 cases: without an answer 48, with two 48.");
    expect(await statement(page, item).locator("[data-examples] p").count()).toBe(2);
    await check(page, item);
    expect(await formOf(page, item).locator("[data-say]").textContent()).toBe("Change something first.");
    await part(page, item, "over.high.unreachable").focus();
    for (const press of ["ArrowDown", "Tab", "ArrowDown", "Tab", "ArrowDown", "ArrowDown"]) await page.keyboard.press(press);
    expect(await verdict(page)).toContain("Proved: each of 256 cases has one answer. Every stated row is kept.");
    await flawless(page, judging);
    await check(page, item);
    expect(await feedback(page, item)).toMatch(/^Right\. /);
    await expect
      .poll(async () => (await stored(context, item)).map(({ option }) => option))
      .toEqual(["over.high.unreachable=high over.high.no-correction=high fallback=ordinary"]);
    await done();
  });
  test("that proves by losing a row is worth half; by touch", async () => {
    const { page, done } = await visit({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });
    await openLesson(page, judging);
    await part(page, item, "strike.unreachable").tap();
    await part(page, item, "over.high.no-correction").selectOption("high");
    await part(page, item, "fallback").selectOption("ordinary");
    expect(await verdict(page)).toContain("1 stated row is gone.");
    await formOf(page, item).locator(".btn:not(.quiet)").tap();
    expect(await statement(page, item).locator(".pt").textContent()).toBe("½ point");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await flawless(page, judging);
    await done();
  });
  test("works without JavaScript", async () => {
    const { page, done } = await visit({ javaScriptEnabled: false });
    await page.goto(judging);
    await part(page, "validity-table", "fallback").selectOption("unjustified");
    await check(page, "validity-table");
    expect(await statement(page, "validity-table").locator("[data-verdict]").textContent()).toContain("without an answer 0, with two 9.");
    expect(await statement(page, "validity-table").locator(".pt").textContent()).toBe("½ point");
    await done();
  });
  test("costs less than 12 kB, and the other lessons nothing", async () => {
    const { page, done } = await visit();
    const sizes = scriptSizes(page);
    await openLesson(page, judging);
    await page.waitForLoadState("networkidle");
    const before = await sizes();
    expect(before.has("form")).toBe(false);
    expect(before.get("table")).toBeLessThanOrEqual(12_000);
    await openLesson(page, taking);
    await page.waitForLoadState("networkidle");
    const after = await sizes();
    expect(after.get("form")).toBeLessThanOrEqual(12_000);
    console.log(JSON.stringify([...after]));
    await done();
  });
});

describe("what is written for oneself", () => {
  test("is kept in this browser, saved as a file, and sent nowhere", async () => {
    const { page, context, done } = await visit();
    const sent: string[] = [];
    page.on("request", (request) => sent.push(request.postData() ?? ""));
    await openLesson(page, kinds);
    const fields = page.locator("redress-reflect textarea");
    await page.locator("redress-reflect").first().scrollIntoViewIfNeeded();
    await fields.first().fill("Mostly the word suggestion.");
    expect(await page.locator("[data-own-say]").first().textContent()).toBe("Kept in this browser.");
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator("[data-save]").first().click()]);
    expect(download.suggestedFilename()).toBe("what-is-a-complaint.one-of-each.txt");
    await flawless(page, kinds);
    await page.reload();
    await page.locator("redress-reflect").first().scrollIntoViewIfNeeded();
    await expect.poll(() => fields.first().inputValue()).toBe("Mostly the word suggestion.");
    expect(sent.join()).not.toContain("suggestion");
    expect((await context.cookies()).length).toBe(0);
    await done();
  });
  test("without JavaScript the questions stand as they are", async () => {
    const { page, done } = await visit({ javaScriptEnabled: false });
    await page.goto(kinds);
    expect(await page.locator("redress-reflect label").last().isVisible()).toBe(true);
    expect(await page.locator("redress-reflect textarea").last().isVisible()).toBe(false);
    await done();
  });
});
